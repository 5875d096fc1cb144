import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordImport } from '../../graph/changes/record-import.ts'
import { ask } from '../../graph/question.ts'
import { lastImport } from '../../graph/questions/last-import.ts'
import type { Store } from '../../graph/store.ts'
import { keptChecks } from '../../importer/check/keep-checked.ts'
import { importFolder } from '../../importer/import-folder.ts'
import { Summary } from '../../model/api/summary.ts'
import { perEdgeType } from '../../model/edge-types.ts'
import type { ImportReport } from '../../model/import-report.ts'
import { perNodeType } from '../../model/node-types.ts'
import { answerOf } from '../support/answer-of.ts'
import { anEvent, withFolder } from '../support/factories.ts'
import { emptyStore, onBothStores } from '../support/stores.ts'
import { events, importEvents, interruptImport } from './fixture.ts'

/** The whole graph as text, a line for each node and each edge, whatever order a store has them in. */
async function everything(store: Store) {
  const nodes = await store.read({
    cypher:
      "MATCH (n) WHERE n.id <> 'import' RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id",
    parameters: {},
  })
  const edges = await store.read({
    cypher: `MATCH (a)-[r]->(b)
             RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties
             ORDER BY source, type, target`,
    parameters: {},
  })
  return [...nodes, ...edges].map((row) => JSON.stringify(row, (_, value) => sortedByName(value)))
}

function sortedByName(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
}

function changesIn({ nodes, edges }: ImportReport): number {
  const changes = [...Object.values(nodes), ...Object.values(edges)]
  return changes.reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0)
}

onBothStores('an import', (store) => {
  async function fresh() {
    await emptyStore(store())
    return store()
  }

  it('makes each node and edge once', async () => {
    await importEvents(await fresh())
    const lines = await everything(store())
    expect(lines).toHaveLength(13 + 22)
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('changes nothing the second time', async () => {
    const first = await importEvents(await fresh())
    const before = await everything(store())
    const second = await importEvents(store())
    expect(await everything(store())).toEqual(before)
    expect(first.unchanged).toBe(false)
    expect(second.unchanged).toBe(true)
    expect(second.report.revision).toBe(first.report.revision)
    expect(changesIn(second.report)).toBe(0)
  })

  it('writes no node and no edge when a file changes that is no event', async () => {
    await importEvents(await fresh())
    const before = await everything(store())
    const { report, unchanged } = await importEvents(store(), [
      ...events,
      { file: 'README.md', text: '# About' },
    ])
    expect(unchanged).toBe(false)
    expect(changesIn(report)).toBe(0)
    expect(await everything(store())).toEqual(before)
  })

  it('is summed up with the problems that its report does not list', async () => {
    const tags = Array.from({ length: 1_000 }, () => null)
    await importEvents(await fresh(), [
      { file: 'a.json', text: JSON.stringify({ id: 'a', title: 'A', date: '1985', tags }) },
    ])
    const { lastImport } = Summary.parse(await answerOf(store(), '/api/summary'))
    expect(lastImport?.problems).toEqual({ error: 0, warning: 1_000, info: 0 })
  })

  it('tells when an empty file has become one that cannot be read, and when it is empty again', () =>
    withFolder([...events, { file: 'a.md', text: '' }], async (folder) => {
      await fresh()
      const rulesOfA = async () => {
        const { report } = await importFolder({ folder, store: store() })
        return report.problems.filter(({ file }) => file === 'a.md').map(({ rule }) => rule)
      }
      expect(await rulesOfA()).toEqual(['damaged-event'])
      await writeFile(join(folder, 'a.md'), 'caf\xe9', 'latin1')
      expect(await rulesOfA()).toEqual(['unreadable-file'])
      await writeFile(join(folder, 'a.md'), '')
      expect(await rulesOfA()).toEqual(['damaged-event'])
    }))

  it('touches only what differs', async () => {
    await importEvents(await fresh())
    const [first, ...others] = events
    const { report } = await importEvents(store(), [
      ...others,
      anEvent({ id: 'e1', title: 'The first shipment', date: '1985-08-20', actors: ['Ann'] }),
    ])
    expect(first?.file).toBe('e1.md')
    expect(report.nodes).toMatchObject({
      Event: { added: 0, changed: 1, removed: 0 },
      Actor: { added: 0, changed: 0, removed: 1 },
      Source: { added: 0, changed: 0, removed: 0 },
    })
    expect(report.edges).toMatchObject({
      PARTICIPATED_IN: { added: 0, changed: 0, removed: 1 },
      CITES: { added: 0, changed: 0, removed: 2 },
      RELATED_TO: { added: 0, changed: 0, removed: 1 },
    })
  })

  it('ends where a first import would, whatever was there before', async () => {
    await importEvents(await fresh())
    const expected = await everything(store())
    await importEvents(await fresh(), events.slice(2))
    await importEvents(store())
    expect(await everything(store())).toEqual(expected)
  })

  it('tells and writes of a changed file what a first import would, from what was found in the others before', () =>
    withFolder(events, (folder) =>
      withFolder([], async (data) => {
        await importFolder({ folder, store: await fresh(), kept: keptChecks(data) })
        const changed = anEvent({
          id: 'e4',
          date: 'some day',
          actors: ['Ann', 'ann'],
          related_events: ['e9'],
        })
        await writeFile(join(folder, changed.file), changed.text)
        const { report } = await importFolder({ folder, store: store(), kept: keptChecks(data) })
        const graph = await everything(store())
        const first = await importFolder({ folder, store: await fresh() })
        expect(graph).toEqual(await everything(store()))
        const { problems, unmappedFields, files, revision } = first.report
        expect(report).toMatchObject({ problems, unmappedFields, files, revision })
      }),
    ))

  it('removes what no file mentions any more', async () => {
    await importEvents(await fresh())
    const { report } = await importEvents(store(), [])
    expect(report.nodes.Event.removed).toBe(4)
    expect(await everything(store())).toEqual([])
  })

  it('says when it runs dry what it would change, and changes nothing', () =>
    withFolder(events.slice(1), async (folder) => {
      await importEvents(await fresh())
      const before = await everything(store())
      const dry = await importFolder({ folder, store: store(), dryRun: true })
      expect(await everything(store())).toEqual(before)
      const { report } = await importFolder({ folder, store: store() })
      expect(changesIn(report)).toBeGreaterThan(0)
      expect(dry.report).toMatchObject({
        nodes: report.nodes,
        edges: report.edges,
        revision: report.revision,
      })
    }))

  it('takes a renamed file for the same event', async () => {
    await importEvents(await fresh())
    const [first, ...others] = events
    const renamed = { file: 'the-first.md', text: first?.text ?? '' }
    const { report } = await importEvents(store(), [...others, renamed])
    expect(report.nodes.Event).toEqual({ added: 0, changed: 1, removed: 0 })
    expect(report.edges).toEqual(perEdgeType(() => ({ added: 0, changed: 0, removed: 0 })))
  })

  it('looks at the edges of every node after an import that was cut short', async () => {
    await importEvents(await fresh())
    const expected = await everything(store())
    await store().write([
      { cypher: 'MATCH (:Actor)-[r:PARTICIPATED_IN]->() DELETE r', parameters: {} },
      recordImport({ state: 'loading', revision: '', filesDigest: '' }),
    ])
    const { report } = await importEvents(store())
    expect(report.nodes).toEqual(perNodeType(() => ({ added: 0, changed: 0, removed: 0 })))
    expect(report.edges.PARTICIPATED_IN.added).toBeGreaterThan(0)
    expect(await everything(store())).toEqual(expected)
  })

  it('drops a property that its file has no more', async () => {
    await importEvents(await fresh(), [anEvent({ id: 'a', status: 'disputed' })])
    await importEvents(store(), [anEvent({ id: 'a' })])
    expect((await everything(store()))[0]).not.toContain('status')
  })

  it('goes on where an interrupted one stopped, and says meanwhile that the graph is not whole', async () => {
    await importEvents(await fresh())
    const expected = await everything(store())
    await interruptImport(await fresh())
    expect(await ask(store(), lastImport, {})).toMatchObject([{ state: 'loading' }])
    expect(await everything(store())).not.toEqual(expected)

    await importEvents(store())
    expect(await everything(store())).toEqual(expected)
    expect(await ask(store(), lastImport, {})).toMatchObject([{ state: 'complete' }])
  })

  describe('of a folder with bad files', () => {
    it('takes the others, and tells of each bad one where and why', async () => {
      const { report } = await importEvents(await fresh(), [
        anEvent({ id: 'good' }),
        { file: 'broken.md', text: '---\nid: broken\ntitle: He said: no\n---\n' },
        { file: 'broken.json', text: '{"id": "x",}' },
        { file: 'README.md', text: '# About\n' },
      ])
      expect(report.files).toEqual({ read: 4, imported: 1, rejected: 2, skipped: 1 })
      expect(report.problems.map(({ file, line, rule, severity }) => [file, line, rule, severity])).toEqual([
        ['README.md', 1, 'not-an-event', 'info'],
        ['broken.json', 1, 'unreadable-json', 'error'],
        ['broken.md', 3, 'unreadable-yaml', 'error'],
      ])
    })

    it('takes those too whose names no store can hold, and keeps what they say', async () => {
      const long = `A paragraph ${'of many words '.repeat(1_000)}`.trim()
      const asJson = (id: string, fields: Record<string, unknown>) => ({
        file: `${id}.json`,
        text: JSON.stringify({ id, title: id, date: '1985', ...fields }),
      })
      const { report } = await importEvents(await fresh(), [
        anEvent({ id: 'good', actors: ['Ann'] }),
        asJson('fields', {
          '': 'empty',
          'a\u0000b': 'zero',
          '\ud800': 'half',
          ['long'.repeat(20_000)]: 'long',
          sources: [{ title: 'T', publisher: 'P', '': 'empty', 'a\u0000b': 'zero', text: 'a\u0000b' }],
        }),
        asJson('names', {
          actors: ['Ann', 'A\u0000nn', long],
          body: 'a\u0000b',
          tags: [long],
          sources: [{ title: 'T', publisher: long }],
        }),
        { file: 'ids.json', text: JSON.stringify({ id: long, title: 'T', date: '1985' }) },
      ])
      expect(report.files).toEqual({ read: 4, imported: 4, rejected: 0, skipped: 0 })
      const told = report.problems.map(({ file, field, rule }) => [file, field, rule])
      expect(told.filter(([, , rule]) => rule === 'name-too-long')).toEqual([
        ['ids.json', 'id', 'name-too-long'],
        ['names.json', 'actors', 'name-too-long'],
        ['names.json', 'tags', 'name-too-long'],
        ['names.json', 'sources[0].publisher', 'name-too-long'],
      ])
      const lines = (await everything(store())).join('\n')
      for (const kept of [
        'AsWritten":"empty"',
        'a␀bAsWritten":"zero"',
        'idAsWritten',
        'actorsAsWritten',
        'tagsAsWritten',
        'publisherAsWritten',
      ])
        expect(lines).toContain(kept)
    })

    it('counts the fields that have no place in the model', async () => {
      const { report } = await importEvents(await fresh(), [
        anEvent({ id: 'a', capture_lanes: ['x'], notes: 'n' }),
        anEvent({
          id: 'b',
          notes: 'm',
          sources: [
            { title: 'S', author: 'Ann' },
            { title: 'T', author: 'Bob' },
          ],
        }),
      ])
      expect(report.unmappedFields).toEqual({ notes: 2, capture_lanes: 1, 'sources[].author': 1 })
    })
  })

  it('keeps text of every script and every awkward sign as it is', async () => {
    const title = `"Quoted" 'single' \\ \`tick\` $param {map} 北京 مرحبا 🕸`
    await importEvents(await fresh(), [anEvent({ id: 'a', title, actors: ["O'Neil; DROP", '国安会'] })])
    const [row] = await store().read({
      cypher: "MATCH (n:Event {id: 'event:a'}) RETURN n.title AS title ORDER BY title LIMIT 1",
      parameters: {},
    })
    expect(row).toEqual({ title })
  })
})
