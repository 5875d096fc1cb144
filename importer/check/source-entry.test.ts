import { describe, expect, it } from 'vitest'
import { checkEvent } from './check-event.ts'

const check = (fields: Record<string, unknown>) =>
  checkEvent('a.md', { id: 'a', title: 'A', date: '1985', ...fields }, '')

describe('a source', () => {
  it.each(['publisher', 'outlet', 'publication'])('names its publisher by %s', (field) => {
    const { event } = check({ sources: [{ title: 'T', [field]: 'The Post' }] })
    expect(event.sources[0]?.publisher).toBe('The Post')
  })

  it('without a publisher is published by its host', () => {
    const { event } = check({ sources: [{ title: 'T', url: 'https://www.nytimes.com/1986/a' }] })
    expect(event.sources[0]?.publisher).toBe('nytimes.com')
  })

  it('copied by a web archive is published by the host of the page, where the address tells it', () => {
    const copy = 'https://web.archive.org/web/2019/https://nytimes.com/a'
    const { event, findings } = check({ sources: [copy, 'https://archive.ph/AbC12'] })
    expect(event.sources.map(({ publisher }) => publisher)).toEqual(['nytimes.com', undefined])
    expect(findings.map(({ message }) => message)).toEqual([
      'nobody is named as the publisher; nytimes.com is taken',
      'nobody is named as the publisher',
    ])
  })

  it('without a tier is unrated', () => {
    expect(check({ sources: [{ title: 'T' }] }).event.sources[0]).not.toHaveProperty('tier')
  })

  it('may be a bare address or a bare title', () => {
    const { event } = check({ sources: ['https://example.org/a', 'Tower Commission report'] })
    expect(event.sources).toMatchObject([
      { url: 'https://example.org/a', publisher: 'example.org' },
      { title: 'Tower Commission report' },
    ])
  })

  const differentOf = (...sources: unknown[]) =>
    new Set(check({ sources }).event.sources.map(({ key }) => key)).size

  it.each([
    ['https://twitter.com/#!/a/status/1', 'https://twitter.com/#!/b/status/2'],
    ['https://example.org/app#/doc/1', 'https://example.org/app#/doc/2'],
    [
      { title: 'Press release', url: 'www.a.org/1' },
      { title: 'Press release', url: 'www.a.org/2' },
    ],
  ])('%j is another than %j', (a, b) => {
    expect(differentOf(a, b)).toBe(2)
  })

  it.each([
    ['https://example.org/a#page', 'http://www.example.org/a/'],
    ['Reuters', { title: 'Reuters', url: 'Reuters' }],
    [
      { title: 'Walsh Report', publisher: 'OIC', date: '1993-08-04' },
      { title: 'WALSH REPORT', publisher: 'oic', date: 'August 1993', tier: 2 },
    ],
  ])('%j is the same as %j', (a, b) => {
    expect(differentOf(a, b)).toBe(1)
  })

  it('keeps a second name for its publisher, and what is no address of a copy', () => {
    const { event } = check({
      sources: [
        { title: 'T', publisher: 'AP', outlet: 'The Times', archived: true, archive_url: 'soon', id: 'S1' },
      ],
    })
    expect(event.sources[0]).toMatchObject({ publisher: 'AP' })
    expect(event.sources[0]).not.toHaveProperty('archiveUrl')
    expect(event.sources[0]?.extra).toEqual({
      outlet: 'The Times',
      archived: true,
      archive_urlAsWritten: 'soon',
      idAsWritten: 'S1',
    })
  })

  it('keeps what else is said of it', () => {
    const { event } = check({ sources: [{ title: 'T', verified: true, author: 'Ann' }] })
    expect(event.sources[0]?.extra).toEqual({ verified: true, author: 'Ann' })
  })
})
