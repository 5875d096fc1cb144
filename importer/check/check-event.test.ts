import { describe, expect, it } from 'vitest'
import { checkEvent } from './check-event.ts'

function check(fields: Record<string, unknown>, body = '') {
  return checkEvent('a.md', { id: 'a', title: 'A', date: '1985', ...fields }, body)
}

function rules(fields: Record<string, unknown>) {
  return check(fields).findings.map(({ rule, path }) => `${rule} ${path.join('.')}`)
}

describe('what a file says of its event', () => {
  it('is taken as it is', () => {
    const { event, findings } = check({
      importance: 8,
      status: 'confirmed',
      location: 'Lisbon',
      actors: ['Ann', 'Bob', 'Ann'],
      tags: ['x'],
    })
    expect(findings).toEqual([])
    expect(event).toMatchObject({
      id: 'a',
      date: { date: '1985', precision: 'year' },
      importance: 8,
      status: 'confirmed',
      location: 'Lisbon',
      actors: ['Ann', 'Bob'],
      tags: ['x'],
    })
  })

  it.each([
    ['a single actor for a list', { actors: 'Ann' }, { actors: ['Ann'] }],
    ['a number for a title', { title: 1984 }, { title: '1984' }],
    ['importance in quotes', { importance: '8' }, { importance: 8 }],
    ['importance as programs write it', { importance: '8.0' }, { importance: 8 }],
    ['several places', { location: ['Rome', 'Bari'] }, { location: ['Rome', 'Bari'] }],
  ])('may be written with %s', (_, fields, expected) => {
    const { event, findings } = check(fields)
    expect(event).toMatchObject(expected)
    expect(findings).toEqual([])
  })

  it('is the same whether letters and their accents are one sign or two', () => {
    const [one, two] = ['Caf\u00e9', 'Cafe\u0301']
    const { event, findings } = checkEvent(`${two}.md`, { id: one, title: one, date: '1985' }, '')
    expect(event).toMatchObject({ id: one, file: `${two}.md` })
    expect(findings).toEqual([])
    expect(checkEvent(`${one}.md`, { id: two }, '').event.id).toBe(one)
    expect(checkEvent(`${two}.md`, { date: '1985' }, '').event.id).toBe(one)
    const [first, second] = check({ sources: [one, two].map((title) => ({ title, publisher: title })) }).event
      .sources
    expect(first?.key).toBe(second?.key)
  })

  it('keeps every unknown field under its own name', () => {
    const { event } = check({ capture_lanes: ['a', 'b'], score: 9.5, checked: true, note: 'x' })
    expect(event.extra).toEqual({ capture_lanes: ['a', 'b'], score: 9.5, checked: true, note: 'x' })
  })

  it('keeps what a store cannot hold as JSON text, and leaves out what says nothing', () => {
    const { event } = check({ details: { amount: 5 }, mixed: [1, 'a'], none: null, empty: [] })
    expect(event.extra).toEqual({ details: '{"amount":5}', mixed: '[1,"a"]' })
  })

  it('does not let a field of a file pass for one of ours', () => {
    expect(check({ contentHash: 'x', file: 'y' }).event.extra).toEqual({
      contentHashAsWritten: 'x',
      fileAsWritten: 'y',
    })
  })
})

describe('a name', () => {
  const long = 'many words '.repeat(100).trim()

  it('that is too long for one is told, and kept as it is written', () => {
    const sources = [{ title: 'T', url: 'https://example.org/a', publisher: long }]
    const { event, findings } = check({ id: long, actors: ['Ann', long], tags: long, sources })
    expect(findings.map(({ rule, path }) => [rule, path[0]])).toEqual([
      ['name-too-long', 'id'],
      ['name-too-long', 'actors'],
      ['name-too-long', 'tags'],
      ['name-too-long', 'sources'],
    ])
    expect(event).toMatchObject({
      id: 'a',
      actors: ['Ann'],
      tags: [],
      sources: [{ publisher: 'example.org', extra: { publisherAsWritten: long } }],
      extra: { idAsWritten: long, actorsAsWritten: ['Ann', long], tagsAsWritten: long },
    })
  })

  it('may be long in letters that do not count', () => {
    expect(check({ actors: [`Ann ${'!'.repeat(2_000)}`], location: long }).findings).toEqual([])
  })

  it('of a field that no store can hold is written so that it can', () => {
    expect(check({ '': 1, 'a\0b': 2 }).event.extra).toEqual({ AsWritten: 1, 'a␀bAsWritten': 2 })
  })
})

describe('a problem', () => {
  it.each([
    [{ id: undefined }, ['missing-id id']],
    [{ id: 'b' }, ['id-differs-from-file id']],
    [{ title: '  ' }, ['missing-title title']],
    [{ date: null }, ['missing-date date']],
    [{ date: '1985-02-30' }, ['bad-date date']],
    [{ importance: 11 }, ['importance-out-of-range importance']],
    [{ importance: 'high' }, ['importance-out-of-range importance']],
    [{ status: ['a'] }, ['not-text status']],
    [{ tags: ['x', null, { a: 1 }] }, ['list-item-not-text tags.1', 'list-item-not-text tags.2']],
    [{ actors: 'Jane Roe, John Doe', tags: 'a; b' }, ['names-in-one-line actors', 'names-in-one-line tags']],
    [{ actors: ['Acme, Inc.'], tags: 'a' }, []],
    [{ sources: [{ title: 'T', url: 'nytimes', publisher: 'P' }] }, ['bad-url sources.0.url']],
    [
      { sources: [{ title: 'T', url: 'https://a.org/1, https://b.org/2', publisher: 'P' }] },
      ['bad-url sources.0.url'],
    ],
    [
      { sources: ['https://a.org/1 //b.org/2'] },
      ['bad-url sources.0.url', 'source-without-publisher sources.0'],
    ],
    [
      { sources: ['https://web.archive.org/web/2019/https://a.org/1'] },
      ['source-without-publisher sources.0'],
    ],
    [{ sources: [{ title: 'T', url: 'javascript:alert(1)', publisher: 'P' }] }, ['bad-url sources.0.url']],
    [
      { sources: [{ publisher: 'P' }, 7] },
      ['source-names-nothing sources.0', 'source-names-nothing sources.1'],
    ],
    [{ sources: [{ title: 'T', url: 'https://a.org/1' }] }, ['source-without-publisher sources.0']],
    [{ sources: [{ title: 'T', publisher: 'P', tier: 'best' }] }, ['tier-out-of-range sources.0.tier']],
  ])('with %j is told with its field', (fields, expected) => {
    expect(rules(fields)).toEqual(expected)
  })

  it('never loses what was written', () => {
    const { event } = check({
      date: 'spring 1985',
      importance: 11,
      actors: ['Ann', { name: 'Bob', role: 'pilot' }],
      sources: [{ title: 'T', url: 'nytimes', tier: 'best' }],
    })
    expect(event.date).toBeUndefined()
    expect(event.extra).toEqual({
      dateAsWritten: 'spring 1985',
      importanceAsWritten: 11,
      actorsAsWritten: '["Ann",{"name":"Bob","role":"pilot"}]',
    })
    expect(event.sources[0]?.extra).toEqual({ urlAsWritten: 'nytimes', tierAsWritten: 'best' })
  })

  it('loses nothing where a name for what was written is taken', () => {
    const copies = { archive_url: 'https://a.org/1', archiveUrl: 'https://b.org/2' }
    const { event } = check({
      date: 'about 1985',
      dateAsWritten: 'hi',
      file: 'x',
      fileAsWritten: 'y',
      actors: ['Ann', '???'],
      sources: [{ title: 'T', publisher: 'P', ...copies }],
    })
    expect(event.extra).toEqual({
      actorsAsWritten: ['Ann', '???'],
      dateAsWritten: 'hi',
      dateAsWrittenAsWritten: 'about 1985',
      fileAsWritten: 'y',
      fileAsWrittenAsWritten: 'x',
    })
    expect(event.sources[0]).toMatchObject({
      archiveUrl: 'https://a.org/1',
      extra: { archiveUrlAsWritten: 'https://b.org/2' },
    })
  })

  it('calls a blank item empty', () => {
    expect(check({ tags: ['x', '   '] }).findings).toMatchObject([
      { message: 'an item of the list is empty' },
    ])
  })

  it('has a hint for whoever reads it', () => {
    for (const { hint, message } of check({ date: 'soon', importance: 99, id: 'b' }).findings) {
      expect(hint).toMatch(/\w.+\.$|^Add /)
      expect(message).not.toBe('')
    }
  })
})

describe('a relation', () => {
  it('comes from fields and from links in the body', () => {
    const body =
      'See [[c]] and [[d|the other]], | [[c2\\|in a table]] | [[c3#part\\|in it]] | [this](./e.md) and [that](https://example.org/f.md).'
    const { event } = check({ related_events: ['b'], triggered_by: ['b'] }, body)
    expect(event.relations).toEqual([
      { to: 'b', kind: 'related_events' },
      { to: 'b', kind: 'triggered_by' },
      { to: 'c', kind: 'link' },
      { to: 'd', kind: 'link' },
      { to: 'c2', kind: 'link' },
      { to: 'c3', kind: 'link' },
      { to: 'e', kind: 'link', path: './e.md' },
    ])
  })

  it('may name an event by a number', () => {
    const { event } = check({ related_events: [1002, 'b', null], triggered_by: 1003 })
    expect(event.relations).toEqual([
      { to: '1002', kind: 'related_events' },
      { to: 'b', kind: 'related_events' },
      { to: '1003', kind: 'triggered_by' },
    ])
    expect(event.extra).toEqual({})
  })

  it('is read from the texts of a list that has something else in it too', () => {
    const { event, findings } = check({ related_events: ['b', { id: 'd' }, 'c'] })
    expect(event.relations.map(({ to }) => to)).toEqual(['b', 'c'])
    expect(event.extra).toEqual({ related_eventsAsWritten: '["b",{"id":"d"},"c"]' })
    expect(findings).toMatchObject([{ rule: 'list-item-not-text', path: ['related_events', 1] }])
  })

  it('is not looked for in a mapping, which stays a field', () => {
    const { event, findings } = check({ connections: { led_to: ['b'] }, triggered_by: [] })
    expect(findings).toMatchObject([{ rule: 'no-event-ids', path: ['connections'] }])
    expect(event.relations).toEqual([])
    expect(event.extra.connections).toBe('{"led_to":["b"]}')
  })
})
