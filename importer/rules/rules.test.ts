import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openEmbedded } from '#graph/stores/embedded.ts'
import type { ImportProblem } from '#model/import-report.ts'
import { anEvent, withFolder } from '../../test/support/factories.ts'
import { importFolder } from '../import-folder.ts'
import { rules } from './rules.ts'

type Expected = Partial<Pick<ImportProblem, 'file' | 'line' | 'column' | 'field'>>
interface Sample {
  files: { file: string; text: string }[]
  found: Expected
}

function event(fields: Record<string, unknown>, found: Expected): Sample {
  return { files: [anEvent({ id: 'a', ...fields })], found: { file: 'a.md', ...found } }
}

function text(file: string, content: string, found: Expected): Sample {
  return { files: [{ file, text: content }], found: { file, ...found } }
}

const source = { title: 'T', url: 'https://example.org/1', publisher: 'P' }
const tagged = (count: number, tag: string) =>
  Array.from({ length: count }, (_, number) => anEvent({ id: `${tag}-${number}`, tags: [tag] }))

/** For each rule a folder that breaks it, and where it is told. Lines count from the opening --- on. */
const samples: Record<string, Sample> = {
  'unreadable-file': text('a.md', '---\nid: \xe9\n---\n', {}),
  'unreadable-yaml': text('a.md', '---\nid: a\ntitle: He said: no\n---\n', { line: 3 }),
  'unreadable-json': text('a.json', '{\n  "id": oops\n}', { line: 2 }),
  'not-an-event': text('README.md', '# About\n', { line: 1 }),
  'damaged-event': text('a.md', '\n---\nid: a\n---\n', { line: 1 }),
  'missing-id': text('a.md', '---\ntitle: A\ndate: 1985\n---\n', { field: 'id' }),
  'missing-title': text('a.md', '---\nid: a\ndate: 1985\n---\n', { field: 'title' }),
  'missing-date': text('a.md', '---\nid: a\ntitle: A\n---\n', { field: 'date' }),
  'duplicate-id': {
    files: [anEvent({ id: 'a' }), { file: 'b.md', text: anEvent({ id: 'a' }).text }],
    found: { file: 'b.md', line: 2, column: 1, field: 'id' },
  },
  'id-differs-from-file': text('b.md', anEvent({ id: 'a' }).text, { line: 2, field: 'id' }),
  'bad-date': event({ date: '1985-02-30' }, { line: 4, column: 1, field: 'date' }),
  'importance-out-of-range': event({ importance: 11 }, { line: 5, field: 'importance' }),
  'tier-out-of-range': event(
    { sources: [{ ...source, tier: 'best' }] },
    { line: 9, column: 5, field: 'sources[0].tier' },
  ),
  'not-text': event({ status: ['a'] }, { line: 5, field: 'status' }),
  'list-item-not-text': event({ tags: ['x', null] }, { line: 7, column: 5, field: 'tags[1]' }),
  'names-in-one-line': event({ actors: 'Jane Roe, John Doe; FBI' }, { line: 5, field: 'actors' }),
  'name-without-letters': event({ actors: ['A', 'A', '???'] }, { line: 8, column: 5, field: 'actors' }),
  'name-too-long': event({ actors: ['A', 'a'.repeat(1_001)] }, { line: 7, field: 'actors' }),
  'bad-url': event({ sources: [{ ...source, url: 'nytimes' }] }, { line: 7, field: 'sources[0].url' }),
  'source-names-nothing': event({ sources: [{ publisher: 'P' }] }, { line: 6, field: 'sources[0]' }),
  'source-without-publisher': event({ sources: [{ title: 'T' }] }, { line: 6, field: 'sources[0]' }),
  'source-repeated': event(
    { sources: [{ publisher: 'P' }, source, { ...source }] },
    { line: 10, field: 'sources[2]' },
  ),
  'no-event-ids': event({ connections: { led_to: ['b'] } }, { line: 5, field: 'connections' }),
  'dangling-relation': event({ related_events: ['b'] }, { line: 6, column: 5, field: 'related_events' }),
  'relation-to-itself': event({ related_events: ['a'] }, { line: 6, column: 5, field: 'related_events' }),
  'unknown-field': event({ importence: 8 }, { line: 5, field: 'importence' }),
  'mostly-unrated': event(
    {
      sources: Array.from({ length: 20 }, (_, number) => ({
        ...source,
        url: `https://example.org/${number}`,
      })),
    },
    { line: 6, field: 'sources[0]' },
  ),
  'unreadable-aliases': aliases('same: [A, B\n', { line: 2 }),
  'bad-alias': aliases('same:\n  - A\n', { line: 2 }),
  'alias-in-two-groups': aliases('same:\n  - [A, B]\n  - [C, B]\n', { line: 3 }),
  'alias-same-and-distinct': aliases('same:\n  - [A, B]\ndistinct:\n  - [A, B]\n', { line: 4 }),
  'aliases-not-read': {
    files: [anEvent({ id: 'a' }), { file: 'Aliases.yaml', text: 'same: []\n' }],
    found: { file: 'Aliases.yaml' },
  },
  'alias-without-use': aliases('same:\n  - [A, Z]\n', { line: 2 }),
  'rare-tag': {
    files: [...tagged(5, 'arms-sales'), ...tagged(1, 'arms-sale')],
    found: { file: 'arms-sale-0.md', field: 'tags' },
  },
  'likely-alias': {
    files: ['NSA', 'N.S.A.', 'NSA'].map((name, index) => anEvent({ id: `e${index}`, actors: [name] })),
    found: { file: 'e1.md', line: 6, field: 'actors' },
  },
}

function aliases(yaml: string, found: Expected): Sample {
  const files = [anEvent({ id: 'a', actors: ['A', 'B', 'C'] }), { file: 'aliases.yml', text: yaml }]
  return { files, found: { file: 'aliases.yml', ...found } }
}

async function problemsIn(files: Sample['files']): Promise<ImportProblem[]> {
  return withFolder([], async (folder) => {
    for (const { file, text: content } of files) {
      const isLatin = content.includes('\xe9')
      await writeFile(join(folder, file), content, isLatin ? 'latin1' : 'utf8')
    }
    const store = openEmbedded()
    await store.applySchema()
    const { report } = await importFolder({ folder, store })
    await store.close()
    return report.problems
  })
}

it.each(rules.map((rule) => [rule.name, rule.severity] as const))(
  '%s is told as %s, with its place and a hint',
  async (name, severity) => {
    const sample = samples[name]
    expect(sample, `a sample for ${name}`).toBeDefined()
    const found = (await problemsIn(sample?.files ?? [])).filter(({ rule }) => rule === name)
    expect(found).toMatchObject([{ severity, ...sample?.found }])
    expect(found[0]?.hint).toMatch(/\S/)
  },
)

it('no message repeats the field that it is told of', async () => {
  for (const name of ['not-text', 'source-names-nothing', 'unknown-field']) {
    const found = (await problemsIn(samples[name]?.files ?? [])).find(({ rule }) => rule === name)
    expect(found?.field).toMatch(/./)
    expect(found?.message).not.toContain(found?.field)
  }
})

it.each([
  [{ id: ['x'] }, 'id'],
  [{ title: ['x'] }, 'title'],
  [{ date: { year: 1985 } }, 'date'],
  [{ sources: [{ ...source, url: ['https://example.org/1'], title: undefined }] }, 'sources[0].url'],
  [{ sources: [{ ...source, url: undefined, title: ['T'] }] }, 'sources[0].title'],
  [{ sources: [{ ...source, publisher: ['P'] }] }, 'sources[0].publisher'],
])('%j is told once: as no text, and not as missing too', async (fields, field) => {
  const file = { file: 'a.json', text: JSON.stringify({ id: 'a', title: 'A', date: '1985', ...fields }) }
  expect(await problemsIn([file])).toMatchObject([{ rule: 'not-text', field }])
})

const linking = 'First.\n\nSee [[b]], [[gone]], [itself](./a.md), [[a|again]] and [a file](x/away.md).'
const links = [
  { rule: 'dangling-relation', message: expect.stringContaining('gone'), link: 'gone' },
  { rule: 'relation-to-itself', hint: 'Write the words of the link without it.', link: './a.md' },
  { rule: 'relation-to-itself', link: 'a|again' },
  { rule: 'dangling-relation', message: expect.stringContaining('away'), link: 'x/away' },
]

it.each([
  ['Markdown', { file: 'a.md', text: `---\nid: a\ntitle: A\ndate: 1985\n---\n\n${linking}\n` }, 9, 1],
  [
    'JSON',
    { file: 'a.json', text: JSON.stringify({ id: 'a', title: 'A', date: '1985', body: linking }, null, 1) },
    5,
    1 + ' "body": "'.length + 'First.\\n\\n'.length,
  ],
])(
  'what is wrong with a link in the body of %s is told where the link stands',
  async (_, file, line, start) => {
    const found = await problemsIn([file, anEvent({ id: 'b' })])
    const said = linking.split('\n').at(-1) ?? ''
    expect(found).toMatchObject(
      links.map(({ link, ...told }) => ({
        ...told,
        file: file.file,
        field: 'body',
        line,
        column: start + said.indexOf(link),
      })),
    )
  },
)

it('what a file says is told in part where it is long', async () => {
  const [found] = await problemsIn([anEvent({ id: 'a', date: `1985 ${'x'.repeat(5_000)}` })])
  expect(found).toMatchObject({
    rule: 'bad-date',
    message: expect.stringMatching(/^"1985 x+…" is not a date/),
  })
  expect(found?.message.length).toBeLessThan(200)
})

it('no rule has the name of another', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
})
