import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { mkdir, rm, symlink, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { z } from 'zod'
import { openEmbedded } from '#graph/stores/embedded.ts'
import { withFolder } from '../test/support/factories.ts'
import { importFolder } from './import-folder.ts'

async function importFiles(files: { file: string; text: string }[]) {
  return withFolder(files, importPath)
}

async function importPath(folder: string) {
  const store = openEmbedded()
  await store.applySchema()
  try {
    const { report } = await importFolder({ folder, store })
    const events = await store.read({
      cypher: 'MATCH (e:Event) RETURN properties(e) AS properties ORDER BY e.id',
      parameters: {},
    })
    return {
      report,
      events: z
        .array(z.object({ properties: z.looseObject({}) }))
        .parse(events)
        .map(({ properties }) => properties),
    }
  } finally {
    await store.close()
  }
}

const rulesOf = ({ report }: Awaited<ReturnType<typeof importPath>>) =>
  report.problems.map(({ rule }) => rule)

const good = { file: 'good.md', text: '---\nid: good\ntitle: Good\ndate: 1985\n---\n' }

describe('a file that means harm', () => {
  const lists = Array.from(
    { length: 9 },
    (_, level) => `x${level + 1}: &x${level + 1} [${`*x${level},`.repeat(9)}]`,
  )

  it.each([
    ['a YAML bomb', `---\nid: a\nx0: &x0 [lol]\n${lists.join('\n')}\n---\n`],
    ['a list in a list in a list', `---\nid: a\nx: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n---\n`],
    ['an alias of itself', '---\nid: a\nx: &x [*x]\n---\n'],
    ['a tag that runs code', '---\nid: a\nx: !!js/function "function () { return 1 }"\n---\n'],
    ['NUL bytes in its fields', '---\nid: a\ntitle: a\u0000b\n---\n'],
    ['a million blank lines', `---\n${'\n'.repeat(1_000_000)}id: a\n---\n`],
    ['a million blank lines of another system', `---\n${'\r'.repeat(1_000_000)}id: a\n---\n`],
    ['blank lines and no end', `---\nid: a\n${' \u2028'.repeat(500_000)}`],
  ])('as %s is rejected, and stops no other', async (_, text) => {
    const imported = await importFiles([{ file: 'a.md', text }, good])
    expect(rulesOf(imported)).toEqual(['unreadable-yaml'])
    expect(imported.events).toMatchObject([{ id: 'event:good' }])
  })

  it.each([
    ['deep JSON', `{"id":"a","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['deep JSON without an end', `{"id":"a","x":${'['.repeat(50_000)}`],
    [
      'JSON with a deep field that a second one hides',
      `{"id":"a","x":${'['.repeat(50_000)}${']'.repeat(50_000)},"x":1}`,
    ],
    ['a million tags', `{"id":"a","tags":[${'1,'.repeat(1_000_000)}1]}`],
  ])('as %s is rejected, and stops no other', async (_, text) => {
    const imported = await importFiles([{ file: 'a.json', text }, good])
    expect(rulesOf(imported)).toEqual(['unreadable-json'])
    expect(imported.events).toHaveLength(1)
  })

  it.each(['---js\n{ id: process.exit(3) }\n---\n', '---javascript\nmodule.exports = {}\n---\n'])(
    'cannot bring a program along: %j is no event',
    async (text) => {
      expect(rulesOf(await importFiles([{ file: 'a.md', text }]))).toEqual(['not-an-event'])
    },
  )

  it('cannot choose where its excerpt ends', async () => {
    const text = '---\nid: a\nexcerpt_separator: {toString: x}\n---\n'
    const { events } = await importFiles([{ file: 'a.md', text }])
    expect(events).toMatchObject([{ excerpt_separator: '{"toString":"x"}' }])
  })

  it('cannot change what objects are by its field names', async () => {
    const text =
      '---\nid: a\ntitle: A\ndate: 1985\n__proto__: {polluted: yes}\nconstructor: c\ntoString: t\n---\n'
    const { events } = await importFiles([{ file: 'a.md', text }])
    expect(events[0]).toMatchObject({
      __proto__AsWritten: '{"polluted":"yes"}',
      constructor: 'c',
      toString: 't',
    })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('with three thousand tags is read', async () => {
    const tags = Array.from({ length: 3_000 }, (_, number) => `t${number}`)
    const text = JSON.stringify({ id: 'a', title: 'A', date: '1985', tags })
    const { report } = await importFiles([{ file: 'a.json', text }])
    expect(report.edges.TAGGED.added).toBe(3_000)
  }, 60_000)

  it('with a thousand problems lists the first and counts the rest', async () => {
    const text = JSON.stringify({
      id: 'a',
      title: 'A',
      date: '1985',
      tags: Array.from({ length: 1_000 }, () => null),
    })
    const { report } = await importFiles([{ file: 'a.json', text }])
    expect(report.problems).toHaveLength(50)
    expect(report.problems.at(-1)?.message).toContain('and 950 more in this file')
  })

  it.each([
    ['brackets', '[['.repeat(300_000)],
    ['half links', `](${'a/'.repeat(300_000)}`],
    ['half links of a table', `[[${'\\|'.repeat(300_000)}`],
    ['spaces in a date', ''],
    ['a long address', ''],
    ['the address of a copy of a copy', ''],
  ])(
    'does not hold the import up with %s',
    async (what, body) => {
      const date = what.includes('date') ? `1985${' '.repeat(300_000)}x` : '1985'
      const url = what.includes('copy')
        ? `https://archive.ph${'/https://archive.ph'.repeat(20_000)}\n/`
        : `https://example.org/?${'a&'.repeat(200_000)}`
      const sources = what.includes('address') ? [url] : []
      const text = JSON.stringify({ id: 'a', title: 'A', date, sources, body })
      const started = performance.now()
      await importFiles([{ file: 'a.json', text }])
      expect(performance.now() - started).toBeLessThan(20_000)
    },
    60_000,
  )
})

describe.skipIf(process.platform === 'win32')('an aliases.yml that means harm', () => {
  it.each([
    ['a device without end', '/dev/zero', 'it is not a file'],
    ['more than anybody writes', 'dump', 'it is larger than 16 MB'],
  ])('as a link to %s is told of, and not read', (_, target, reason) =>
    withFolder([good, { file: 'dump', text: '' }], async (folder) => {
      await truncate(join(folder, 'dump'), 17 * 1024 * 1024)
      await symlink(target, join(folder, 'aliases.yml'))
      const imported = await importPath(folder)
      expect(imported.report.problems).toMatchObject([
        { file: 'aliases.yml', rule: 'unreadable-aliases', message: expect.stringContaining(reason) },
      ])
      expect(imported.events).toHaveLength(1)
    }),
  )
})

describe('a file of another time or machine', () => {
  const text = '---\r\nid: a\r\ntitle: Café 北京\r\ndate: 1985\r\n---\r\n\r\nBody.\r\n'
  const folders: string[] = []
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

  async function importBytes(bytes: Buffer) {
    const folder = mkdtempSync(join(tmpdir(), 'skein-test-'))
    folders.push(folder)
    writeFileSync(join(folder, 'a.md'), bytes)
    return importPath(folder)
  }

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('in %s is read', async (_, bytes) => {
    const { events } = await importBytes(bytes)
    expect(events).toMatchObject([{ title: 'Café 北京', body: 'Body.' }])
  })

  it('in Latin-1 is rejected rather than garbled', async () => {
    const imported = await importBytes(Buffer.from('---\nid: a\ntitle: Café\n---\n', 'latin1'))
    expect(imported.report.problems).toEqual([
      expect.objectContaining({ rule: 'unreadable-file', message: expect.stringMatching(/neither UTF-8/) }),
    ])
  })

  it('with a name that is not UTF-8 is told, as is a folder, and neither is taken for gone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'skein-test-'))
    folders.push(folder)
    const latin = (name: string) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')])
    writeFileSync(latin('r\xEDo.md'), good.text)
    writeFileSync(join(folder, '\uFFFD.md'), good.text)
    const { report, events } = await importPath(folder)
    expect(report.problems).toMatchObject([
      {
        rule: 'unreadable-file',
        file: 'r\uFFFDo.md',
        message: expect.stringContaining('its name is not UTF-8'),
      },
      { rule: 'id-differs-from-file', file: '\uFFFD.md' },
    ])
    expect(events).toMatchObject([{ id: 'event:good' }])
    mkdirSync(latin('d\xE9'))
    await expect(importPath(folder)).rejects.toThrow('the name of the folder d\uFFFD in it is not UTF-8')
  })

  it('of 200 MB is rejected unread', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'skein-test-'))
    folders.push(folder)
    writeFileSync(join(folder, 'a.md'), good.text)
    await truncate(join(folder, 'a.md'), 200 * 1024 * 1024)
    const before = process.memoryUsage.rss()
    expect(rulesOf(await importPath(folder))).toEqual(['unreadable-file'])
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024)
  })

  it('may have a colon, an emoji, a space or a quotation mark in its name', async () => {
    const { report } = await importFiles(
      ['a:b.md', '🕸.md', "it's.md", 'two words.md', 'ñ.md'].map((file) => ({
        file,
        text: '---\ndate: 1985\n---\n',
      })),
    )
    expect(report.files.imported).toBe(5)
  })

  it('may be a link to another file of the folder, but not out of it, nor to itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'skein-test-'))
    const elsewhere = mkdtempSync(join(tmpdir(), 'skein-test-'))
    folders.push(folder, elsewhere)
    writeFileSync(join(folder, 'good.md'), good.text)
    writeFileSync(join(elsewhere, 'secret.md'), good.text)
    await mkdir(join(folder, 'deeper'))
    symlinkSync(join(folder, 'good.md'), join(folder, 'inside.md'))
    symlinkSync(join(elsewhere, 'secret.md'), join(folder, 'outside.md'))
    symlinkSync(join(folder, 'loop.md'), join(folder, 'loop.md'))
    symlinkSync(folder, join(folder, 'deeper', 'again'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.md'))
    const { report } = await importPath(folder)
    const unreadable = report.problems.filter(({ rule }) => rule === 'unreadable-file')
    expect(unreadable.map(({ file }) => file)).toEqual(['broken.md', 'loop.md', 'outside.md'])
    expect(report.files.imported).toBe(2)
  })
})

/** The fields that say anything. */
function saying(fields: Record<string, unknown>): string[] {
  return Object.keys(fields).filter((name) => {
    const value = fields[name]
    return typeof value === 'object' ? Object.keys(value ?? {}).length > 0 : value !== ''
  })
}

function inEvent(event: object, name: string): string | undefined {
  return [name, `${name}AsWritten`].find((property) => Object.hasOwn(event, property))
}

describe('any file at all', () => {
  const fields = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 6 })
  const known = fc.record(
    {
      id: fc.oneof(fc.string(), fc.jsonValue()),
      title: fc.jsonValue(),
      date: fc.oneof(fc.string(), fc.constantFrom('1985', '1985-08/1985-09', 'x'), fc.jsonValue()),
      importance: fc.oneof(fc.integer(), fc.jsonValue()),
      actors: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
      tags: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
      sources: fc.oneof(
        fc.array(
          fc.record(
            { url: fc.oneof(fc.webUrl(), fc.string()), title: fc.string(), tier: fc.jsonValue() },
            { requiredKeys: [] },
          ),
        ),
        fc.jsonValue(),
      ),
      related_events: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
    },
    { requiredKeys: [] },
  )

  it('made of bytes that happen to be there neither stops the import nor the other files', async () => {
    const body = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }))
    const files = fc.array(fc.tuple(fc.constantFrom('---\n', '---\nid: a\n', '{', '', '\uFEFF---\n'), body), {
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom('md', 'json'), async (parts, ending) => {
        const written = parts.map(([start, rest], index) => ({
          file: `${index}.${ending}`,
          text: `${start}${rest}`,
        }))
        const { report } = await importFiles([...written, good])
        expect(report.files.read).toBe(written.length + 1)
        expect(report.files.imported).toBeGreaterThanOrEqual(1)
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  it('with any fields becomes an event, in YAML and in JSON alike, and none of its fields is lost in silence', async () => {
    await fc.assert(
      fc.asyncProperty(fields, known, fc.boolean(), async (unknown, others, asJson) => {
        const all = { ...unknown, date: '1985', ...others }
        const text = asJson ? JSON.stringify(all) : `---\n${stringify(all)}---\n`
        const { report, events } = await importFiles([{ file: asJson ? 'a.json' : 'a.md', text }])
        const [problem] = report.problems
        if (report.files.rejected > 0) expect(problem?.severity).toBe('error')
        else if (report.files.skipped === 0) {
          const [event = {}] = events
          expect(events).toHaveLength(1)
          for (const name of saying(unknown))
            expect([name, `${name}AsWritten`]).toContain(inEvent(event, name))
        }
      }),
      { numRuns: 200 },
    )
  }, 120_000)
})
