// @vitest-environment jsdom
import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Evidence } from '#model/api/evidence.ts'
import { anEdge } from '../../view/view-factories.ts'
import type { Basis } from '../dossier.ts'
import { aBasis, aCitation, aDossier, anEntry, aToldEvent } from '../dossier-factories.ts'
import { hostileDossier } from './hostile-dossier.ts'
import { pageOf, shown } from './read-report.tsx'
import { type Report, reportOf } from './report.ts'
import { reportMarkdown } from './report-markdown.ts'

const writtenAt = '2026-03-09T10:00:00.000Z'
const post = aCitation('post')
const times = aCitation('times', {
  publisher: 'The New York Times',
  tier: null,
  archiveUrl: 'https://archive.example/times',
})
const meeting = aToldEvent('meeting', [post, times])
const letter = aToldEvent('letter', [post])
const dossier = aDossier(
  [
    anEntry({ kind: 'node', id: meeting.id }, { basis: aBasis({ told: [meeting] }), note: 'Ask **him**.' }),
    anEntry({ kind: 'node', id: letter.id }, { basis: aBasis({ told: [letter] }) }),
  ],
  { name: 'The shipment', introduction: 'Before.' },
)
const changed = new Map([
  [dossier.entries[0]?.id ?? '', ['“meeting” no longer cites “post”.']],
  [dossier.entries[1]?.id ?? '', []],
])
const report = reportOf(dossier, changed, writtenAt)

afterEach(cleanup)

function expectInEveryForm(written: Report, words: string) {
  expect(pageOf(written).body.textContent).toContain(words)
  expect(reportMarkdown(written)).toContain(words)
}

describe('a report', () => {
  it('numbers sources in the order in which they are first cited, each once', () => {
    expect(report.sources.map(({ number, citation }) => [number, citation.title])).toEqual([
      [1, 'post'],
      [2, 'times'],
    ])
    expect(report.sources[0]?.places).toEqual(['cited-1-1', 'cited-1-2'])
  })

  it('says of each event how sure its file is of it, in every form', () => {
    const told = [
      { ...meeting, date: '1985', status: 'alleged' },
      { ...letter, date: undefined, status: null },
    ]
    const alleged = reportOf(
      aDossier([anEntry({ kind: 'node', id: meeting.id }, { basis: aBasis({ told }) })]),
      new Map(),
      writtenAt,
    )
    const [first, second] = pageOf(alleged).querySelectorAll('.events li')
    expect(first?.textContent).toMatch(/^meeting, 1985, alleged /)
    expect(second?.textContent).toMatch(/^letter \[/)
    expect(reportMarkdown(alleged)).toContain('- meeting, 1985, alleged[^1]')
    expect(alleged.entries[0]?.kind).toBe('Event, 1985, alleged')
  })

  it('says how many independent publishers stand behind an event and a link, as the page does, in every form', () => {
    const alone = { sources: 1, publishers: 1, byTier: [{ tier: null, publishers: 1 }] }
    const flags: Evidence['flags'] = ['single-source', 'unrated-only']
    const told = [{ ...letter, date: '1985', evidence: { ...alone, flags } }]
    const byTier = [
      { tier: 1, publishers: 1 },
      { tier: null, publishers: 1 },
    ]
    const basis = aBasis({ told, evidence: { sources: 3, publishers: 2, byTier, flags: [] } })
    const link = reportOf(
      aDossier([anEntry({ kind: 'derived link', source: 'actor:a', target: 'actor:b' }, { basis })]),
      new Map(),
      writtenAt,
    )
    const ofLink = '2 independent publishers: 1 of tier 1, 1 unrated.'
    const ofEvent = '1 independent publisher: 1 unrated (single source, unrated only).'
    const lines = [...pageOf(link).querySelectorAll('.evidence-line')].map((line) => line.textContent)
    expect(lines).toEqual([ofLink, ofEvent])
    expect(reportMarkdown(link)).toContain(`${ofLink}\n\n- letter, 1985[^1]. ${ofEvent}`)
  })

  it('says which events are told where not all are, in every form', () => {
    const basis = aBasis({ told: [meeting, letter], events: [meeting.id, letter.id, 'event:other'] })
    const entry = anEntry({ kind: 'node', id: 'actor:a' }, { basis })
    const some = reportOf(aDossier([entry]), new Map(), writtenAt)
    expectInEveryForm(some, '3 events, the 2 most important told here.')
  })

  it('says of a suggestion that its events are those named by its reasons, in every form', () => {
    const reasons = [{ words: 'were together in 75 events', evidence: [meeting.id] }]
    const suggestion = { kind: 'suggestion' as const, beside: 'actor:a', node: 'actor:b', reasons }
    const basis = aBasis({ told: [meeting] })
    const written = reportOf(aDossier([anEntry(suggestion, { basis })]), new Map(), writtenAt)
    expectInEveryForm(written, '1 event, named by its reasons.')
  })

  it('says of a link over more events than can be added up that they are not, in every form', () => {
    const events = [meeting.id, ...Array.from({ length: 5000 }, (_, index) => `event:${index}`)]
    const basis = aBasis({ told: [meeting], events })
    const link = { kind: 'derived link' as const, source: 'actor:a', target: 'actor:b' }
    const written = reportOf(aDossier([anEntry(link, { basis })]), new Map(), writtenAt)
    expectInEveryForm(written, 'What they come to together is not said of more than 5,000 events.')
  })

  it('says of a path which step the corpus has no more, in every form', () => {
    const [ann, bob] = ['actor:ann', 'actor:bob']
    const basis = aBasis({ told: [meeting], edges: [anEdge(ann, 'PARTICIPATED_IN', meeting.id)] })
    const path = anEntry({ kind: 'path', nodes: [ann, meeting.id, bob] }, { basis })
    const written = reportOf(aDossier([path]), new Map(), writtenAt)
    expect(written.entries[0]?.kind).toBe('Path of 2 steps, 1 of them not in the corpus')
    const steps = [...pageOf(written).querySelectorAll('.path li')].map((step) => step.textContent)
    expect(steps[0]).toContain('took part in meeting')
    expect(steps[1]).toContain('Nothing in the corpus joins it to the next.')
    expect(reportMarkdown(written)).toContain('Nothing in the corpus joins it to the next.')
  })

  it('does not say of a view that nothing is behind it, in every form', () => {
    const shown = (large: boolean) => {
      const view = hostileDossier('x', 'https://example.org').entries.find(
        ({ subject }) => subject.kind === 'view',
      )
      if (view?.subject.kind !== 'view') throw new Error('there is a view')
      const subject = large ? { ...view.subject, drawing: null } : view.subject
      const written = reportOf(aDossier([{ ...view, subject, basis: aBasis() }]), new Map(), writtenAt)
      return [pageOf(written).querySelector('section h3 + p')?.textContent, reportMarkdown(written)]
    }
    const network =
      'It shows no event. Its links are worked out from shared events: not facts of the corpus, nor compared with what it says later.'
    const large =
      'It is too large for its events to be told, or to be compared with what the corpus says later.'
    expect(shown(false)).toEqual([network, expect.stringContaining(network)])
    expect(shown(true)).toEqual([large, expect.stringContaining(large)])
  })

  it('tells of a view that was brought up to date what is drawn of it, and of which revision, in every form', () => {
    const view = hostileDossier('x', 'https://example.org').entries.find(
      ({ subject }) => subject.kind === 'view',
    )
    if (!view) throw new Error('there is a view')
    const { nodes } = view.basis
    const broughtTo = (basis: Basis) => reportOf(aDossier([{ ...view, basis }]), new Map(), writtenAt)
    const whole = broughtTo(aBasis({ nodes, revision: 'b2' }))
    expectInEveryForm(whole, '2 nodes, 1 edge. Filters: x. Its derived links are of revision a1.')
    const half = broughtTo(aBasis({ nodes: nodes.slice(1), corpus: 'later', revision: 'b2' }))
    expectInEveryForm(half, '1 node, 0 edges. Filters: x.')
    const picture = pageOf(half).querySelector('svg')
    expect(picture?.querySelector('title')?.textContent).toBe('x: 1 node, 0 edges')
    expect(picture?.textContent).toContain('later, revision b2, ')
  })

  it('keeps apart what was read of two revisions', () => {
    const later = anEntry(
      { kind: 'node', id: letter.id },
      { basis: aBasis({ told: [letter], revision: 'b2' }) },
    )
    const both = reportOf(aDossier([...dossier.entries, later]), changed, writtenAt)
    expect(both.sources.map(({ citation, basis }) => [citation.title, basis.revision])).toEqual([
      ['post', 'a1'],
      ['times', 'a1'],
      ['post', 'b2'],
    ])
  })

  it('counts a source once that is cited in two ways, in every form', () => {
    const retold = aToldEvent('party', [aCitation('post', { title: 'The same again', tier: 2 })])
    const party = anEntry({ kind: 'node', id: retold.id }, { basis: aBasis({ told: [retold] }) })
    const both = reportOf(aDossier([...dossier.entries, party]), changed, writtenAt)
    expect(both.sources).toHaveLength(3)
    expectInEveryForm(both, 'Dossier of 3 entries and 2 sources')
  })
})

describe('a report as a page', () => {
  const page = pageOf(report)

  it('has its language, one title, and a heading for every entry and for the sources', () => {
    expect(page.documentElement.lang).toBe('en')
    expect(page.title).toBe('The shipment')
    expect([...page.querySelectorAll('h1, h2')].map((one) => one.textContent)).toEqual([
      'The shipment',
      '1. meeting',
      '2. letter',
      'Sources',
    ])
  })

  it('tells of each source title, publisher, date, tier, address, archived copy and revision', () => {
    const source = page.querySelector('#source-2')
    expect(source?.textContent).toContain(
      'times. The New York Times. 6 November 1986. Unrated. https://example.org/times. Archived copy: https://archive.example/times. examples, revision a1, accessed 4 March 2026.'
        .replace(
          '6 November 1986',
          new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' }).format(
            new Date('1986-11-06'),
          ),
        )
        .replace(
          '4 March 2026',
          new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(
            new Date('2026-03-04T05:06:07.000Z'),
          ),
        ),
    )
    expect(
      [...(source?.querySelectorAll('a[href^=http]') ?? [])].map((link) => link.getAttribute('href')),
    ).toEqual(['https://example.org/times', 'https://archive.example/times'])
  })

  it('leads from each number to its source and back, and nowhere that is not there', () => {
    for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      expect(page.getElementById(link.getAttribute('href')?.slice(1) ?? ''), link.outerHTML).not.toBeNull()
    const back = [...page.querySelectorAll('#source-1 [role=doc-backlink]')]
    expect(back.map((link) => link.getAttribute('href'))).toEqual(['#cited-1-1', '#cited-1-2'])
  })

  it('keeps the note of the reader as Markdown, and marks what has changed since', () => {
    expect(page.querySelector('#entry-1 .note strong')?.textContent).toBe('him')
    expect(page.querySelector('#entry-1 .changed')?.textContent).toContain('no longer cites')
    expect(page.querySelector('#entry-2 .changed')).toBeNull()
  })

  it('says so when nobody could be asked what has changed', () => {
    expect(pageOf(reportOf(dossier, new Map(), writtenAt)).body.textContent).toContain('could not be asked')
  })
})

describe('a report as Markdown', () => {
  it('has its sources as numbered footnotes, which the renderer links both ways', () => {
    const text = reportMarkdown(report)
    expect(text).toContain('[^1][^2]')
    const container = shown(text)
    const notes = container.querySelectorAll('section[data-footnotes] > ol > li')
    expect(notes).toHaveLength(2)
    expect(notes[1]?.textContent).toContain('Archived copy: https://archive.example/times')
    expect(container.querySelectorAll('sup a')).toHaveLength(3)
    expect(
      [...container.querySelectorAll('h1, h2:not(#footnote-label)')].map((one) => one.textContent),
    ).toEqual(['The shipment', '1. meeting', '2. letter'])
    expect(container.querySelector('strong')?.textContent).toBe('him')
  })

  it('ends with a note what that note leaves open', () => {
    const [first, second] = dossier.entries
    if (!first || !second) throw new Error('there are two entries')
    const open = aDossier([{ ...first, note: '```\nnever closed' }, second])
    const container = shown(reportMarkdown(reportOf(open, changed, writtenAt)))
    expect(container.querySelector('pre')?.textContent).toBe('never closed\n')
    expect(container.querySelectorAll('h2:not(#footnote-label)')).toHaveLength(2)
  })
})
