import { describe, expect, it } from 'vitest'
import { parseFile } from './parse-file.ts'

describe('a Markdown file', () => {
  it('gives its fields and its body', () => {
    const text = '---\nid: a\ndate: 1985-08-20\n---\n\nIt happened.\n'
    expect(parseFile({ file: 'a.md', text })).toEqual({
      kind: 'event',
      fields: { id: 'a', date: '1985-08-20' },
      body: 'It happened.',
    })
  })

  it('keeps a date as it is written, on the calendar or not', () => {
    const text = '---\nid: a\ndate: 2023-02-30\n---\n'
    expect(parseFile({ file: 'a.md', text })).toMatchObject({ fields: { date: '2023-02-30' } })
  })

  it('may come from Windows, with a byte order mark and carriage returns', () => {
    const text = '\uFEFF---\r\nid: a\r\ndate: 1985\r\n---\r\n\r\nIt happened.\r\n'
    expect(parseFile({ file: 'a.md', text })).toMatchObject({ kind: 'event', body: 'It happened.' })
  })

  it('says on which line its YAML cannot be read', () => {
    const text = '---\nid: a\ntitle: He said: no\n---\n'
    expect(parseFile({ file: 'a.md', text })).toMatchObject({ kind: 'unreadable', line: 3 })
  })

  it('may have blank lines among its fields, and any number in its body', () => {
    const text = `---\nid: a\n\n\nx: |\n  b\n${'\n'.repeat(40)}  c\n---\nOne.${'\n'.repeat(1_000)}Two.`
    expect(parseFile({ file: 'a.md', text })).toMatchObject({
      fields: { id: 'a', x: `b\n${'\n'.repeat(40)}c\n` },
      body: `One.${'\n'.repeat(1_000)}Two.`,
    })
  })

  it.each(['\n', '\r\n'])('may have a hundred blank lines in a row, and no more, with %j', (end) => {
    const text = (blank: number) => `---${end}id: a${end.repeat(1 + blank)}title: A${end}---${end}`
    expect(parseFile({ file: 'a.md', text: text(100) })).toMatchObject({ fields: { title: 'A' } })
    expect(parseFile({ file: 'a.md', text: text(101) })).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringContaining('more than 100 blank lines'),
    })
  })

  it('never shares what it read with another file of the same text', () => {
    const file = { file: 'a.md', text: '---\nid: a\ntags: [x]\n---\n' }
    const [first, second] = [parseFile(file), parseFile(file)]
    if (first.kind === 'event') first.fields.id = 'changed'
    expect(second).toMatchObject({ fields: { id: 'a' } })
  })

  it.each([
    ['no front matter', '# Notes\n'],
    ['neither an id nor a date', '---\ntitle: All events\n---\n'],
    ['an empty front matter', '---\n---\n'],
  ])('is no event with %s', (_, text) => {
    expect(parseFile({ file: 'a.md', text }).kind).toBe('not an event')
  })

  it.each([
    ['no front matter', '# Notes\n', false],
    ['a title alone', '---\ntitle: All events\n---\n', false],
    ['what other pages have too', '---\ntitle: About\ntags: [meta]\nstatus: draft\n---\n', false],
    ['a place and relations', '---\ntitle: A\nlocation: Tehran\nconnections: [b]\n---\n', true],
    ['nothing in it', '', true],
    ['blank lines before its fields', '\n \n---\nid: a\n---\n', true],
    ['the line ends of an old machine', '---\rid: a\r---\r', true],
    ['UTF-16 without a mark', Buffer.from('---\nid: a\n---\n', 'utf16le').toString(), true],
    ['names of fields in capitals', '---\nId: a\nDate: 1985\n---\n', true],
    ['actors', '---\ntitle: A\nactors: [Ann]\n---\n', true],
  ])('with %s may have been meant as an event or not', (_, text, isDamaged) => {
    expect(parseFile({ file: 'a.md', text })).toMatchObject({ kind: 'not an event', isDamaged })
  })

  it('runs no code that a front matter brings along', () => {
    const text = '---js\n{ id: (globalThis.ran = true) }\n---\n'
    parseFile({ file: 'a.md', text })
    expect('ran' in globalThis).toBe(false)
  })
})

describe('a JSON file', () => {
  it.each(['body', 'description'])('takes its body from %s', (field) => {
    const text = JSON.stringify({ id: 'a', date: '1985', [field]: 'It happened.' })
    expect(parseFile({ file: 'a.json', text })).toEqual({
      kind: 'event',
      fields: { id: 'a', date: '1985' },
      body: 'It happened.',
    })
  })

  it('keeps a description as a field when it has a body too', () => {
    const text = JSON.stringify({ id: 'a', body: 'Long.', description: 'Short.' })
    expect(parseFile({ file: 'a.json', text })).toMatchObject({
      body: 'Long.',
      fields: { description: 'Short.' },
    })
  })

  it('says where it cannot be read', () => {
    expect(parseFile({ file: 'a.json', text: '{\n  "id": "a",\n  oops\n}' })).toMatchObject({
      kind: 'unreadable',
      line: 3,
    })
  })

  it.each([
    ['1234567890123456789', '1234567890123456789'],
    ['1.10', '1.10'],
    ['1e3', '1e3'],
    ['-0.5', -0.5],
    ['8', 8],
  ])('keeps the number %s as YAML does, without losing how it is written', (written, expected) => {
    const text = `{"id": "a", "x": ${written}, "list": [{"y": ${written}}]}`
    expect(parseFile({ file: 'a.json', text })).toMatchObject({
      fields: { x: expected, list: [{ y: expected }] },
    })
  })

  it.each([
    ['{\n "id": "a",\n "tags": ["x"],\n "tags": []\n}', { line: 4, column: 2 }],
    ['\uFEFF{"id": "a", "x": [\n{"y": 1, "y": 1}]}', { line: 2, column: 10 }],
  ])('is refused with a field twice, where that stands: %j', (text, place) => {
    const reason = expect.stringMatching(/^the field (tags|y) stands there twice$/)
    expect(parseFile({ file: 'a.json', text })).toEqual({ kind: 'unreadable', reason, ...place })
  })

  it('cannot be a list', () => {
    expect(parseFile({ file: 'a.json', text: '[]' }).kind).toBe('unreadable')
  })
})
