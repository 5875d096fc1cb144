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

  it.each([
    ['New York Times https://nytimes.com/x', 'https://nytimes.com/x', 'New York Times'],
    ['New York Times: https://nytimes.com/x.', 'https://nytimes.com/x', 'New York Times'],
    ['[NYT](https://nytimes.com/y_(z))', 'https://nytimes.com/y_(z)', 'NYT'],
    ['NYT (https://nytimes.com/y), page 3', 'https://nytimes.com/y', 'NYT (https://nytimes.com/y), page 3'],
    ['<https://nytimes.com/z>', 'https://nytimes.com/z', undefined],
    [{ title: 'NYT https://nytimes.com/x' }, 'https://nytimes.com/x', 'NYT'],
    [
      { title: 'NYT https://nytimes.com/x', url: 'https://a.org/x' },
      'https://a.org/x',
      'NYT https://nytimes.com/x',
    ],
  ])('%j says its address and its title', (source, url, title) => {
    const { event, findings } = check({ sources: [source] })
    expect(event.sources[0]?.url).toBe(url)
    expect(event.sources[0]?.title).toBe(title)
    expect(findings.filter(({ rule }) => rule === 'bad-url')).toEqual([])
  })

  it.each([
    'www.nytimes.com/w',
    'NYT https://nytimes.com/x, https://nytimes.com/y',
    'https://a.org/x;https://b.org',
    { url: 'https://a.org/x,https://b.org' },
    { title: 'NYT https://nytimes.com/x https://nytimes.com/y' },
  ])('%j is told to have no address that can be used', (source) => {
    const { event, findings } = check({ sources: [source] })
    expect(event.sources[0]).not.toHaveProperty('url')
    expect(findings.map(({ rule }) => rule)).toContain('bad-url')
  })

  const differentOf = (...sources: unknown[]) =>
    new Set(check({ sources }).event.sources.map(({ key }) => key)).size

  it.each([
    ['https://twitter.com/#!/a/status/1', 'https://twitter.com/#!/b/status/2'],
    ['https://example.org/app#/doc/1', 'https://example.org/app#/doc/2'],
    ['https://example.org/?q=a%2Bb', 'https://example.org/?q=a+b'],
    ['https://example.org/?q=a%26b', 'https://example.org/?q=a&b'],
    ['https://example.org/?q=a%252Bb', 'https://example.org/?q=a%2Bb'],
    ['https://example.org:8080/', 'https://example.org/'],
    [
      { title: 'Press release', url: 'www.a.org/1' },
      { title: 'Press release', url: 'www.a.org/2' },
    ],
  ])('%j is another than %j', (a, b) => {
    expect(differentOf(a, b)).toBe(2)
  })

  it.each([
    ['https://example.org/a#page', 'http://www.example.org/a/'],
    ['https://example.org//a?q=x%20y&p=1', 'https://ann@example.org:443/a?p=1&q=x+y'],
    ['https://example.org/?q=a%2Bb', 'https://example.org/?q=a%2bb'],
    ['https://example.org/a?', 'https://example.org/a'],
    ['Reuters', { title: 'Reuters', url: 'Reuters' }],
    [
      { title: 'Walsh  Report', publisher: 'N.Y. Times' },
      { title: 'Walsh Report', publisher: 'N. Y. Times' },
    ],
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
