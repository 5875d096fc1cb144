import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../graph/question.ts'
import { citations } from '../../graph/questions/citations.ts'
import { dateRange } from '../../graph/questions/date-range.ts'
import { degreeByEdgeType } from '../../graph/questions/degree-by-edge-type.ts'
import { edgeCount } from '../../graph/questions/edge-count.ts'
import { edgesBetween } from '../../graph/questions/edges-between.ts'
import { lastImport } from '../../graph/questions/last-import.ts'
import { lastReport } from '../../graph/questions/last-report.ts'
import { neighbourCount } from '../../graph/questions/neighbour-count.ts'
import type { NeighbourFilter } from '../../graph/questions/neighbourhood.ts'
import { neighbours } from '../../graph/questions/neighbours.ts'
import { node } from '../../graph/questions/node.ts'
import { nodeCount } from '../../graph/questions/node-count.ts'
import { nodeHashes } from '../../graph/questions/node-hashes.ts'
import { nodes } from '../../graph/questions/nodes.ts'
import { ownedEdges } from '../../graph/questions/owned-edges.ts'
import { preview } from '../../graph/questions/preview.ts'
import { reportOnFiles } from '../../graph/questions/report-on-files.ts'
import { searchDocuments } from '../../graph/questions/search-documents.ts'
import { startingPoints } from '../../graph/questions/starting-points.ts'
import type { NeighbourOrder } from '../../model/api/neighbours.ts'
import { edgeTypes } from '../../model/edge-types.ts'
import { nodeTypes } from '../../model/node-types.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

const everyNeighbour: Omit<NeighbourFilter, 'id'> = {
  types: null,
  edgeTypes: null,
  from: null,
  to: null,
  minImportance: null,
}
const firstPage = { order: 'importance' as const, offset: 0, limit: 25 }

onBothStores('questions', (store) => {
  beforeAll(async () => {
    await importEvents(store())
  })

  async function neighbourIds(id: string, asked: Partial<NeighbourFilter> & { order?: NeighbourOrder } = {}) {
    const rows = await ask(store(), neighbours, { id, ...everyNeighbour, ...firstPage, ...asked })
    return rows.map((row) => row.id)
  }

  describe('node', () => {
    it('answers with everything, the body too', async () => {
      const [row] = await ask(store(), node, { id: 'event:e4' })
      expect(row).toMatchObject({
        id: 'event:e4',
        degree: 6,
        properties: {
          title: 'The inquiry',
          date: '1986-12-01',
          dateEnd: '1987-02-26',
          datePrecision: 'day',
          importance: 10,
          body: 'It asked who knew of [[e1]] at the airstrip.',
        },
      })
    })

    it('has no row for an id that is not there, whatever the id holds', async () => {
      expect(await ask(store(), node, { id: "event:nobody' OR 1=1 //" })).toEqual([])
    })
  })

  it('nodes leaves out bodies, and ids that are not there', async () => {
    const rows = await ask(store(), nodes, {
      type: 'Event',
      ids: ['event:e4', 'event:none', 'event:e1'],
      limit: 3,
    })
    expect(rows.map(({ id, degree }) => [id, degree])).toEqual([
      ['event:e1', 10],
      ['event:e4', 6],
    ])
    expect(rows[1]?.properties.body).toBeNull()
  })

  it('searchDocuments gives the words of nodes, and no row for ids that are not there', async () => {
    const ids = ['event:e3', 'event:none', 'event:e1']
    const rows = await ask(store(), searchDocuments, { type: 'Event', ids, limit: 3 })
    expect(rows).toMatchObject([
      { id: 'event:e1', label: 'The first shipment', aliases: [], degree: 10 },
      { id: 'event:e3', searchNames: 'a year of silence', searchTexts: 'what happened' },
    ])
  })

  it('degreeByEdgeType counts edges in both directions', async () => {
    expect(await ask(store(), degreeByEdgeType, { id: 'event:e1' })).toEqual([
      { edgeType: 'CITES', degree: 2 },
      { edgeType: 'PARTICIPATED_IN', degree: 2 },
      { edgeType: 'RELATED_TO', degree: 3 },
      { edgeType: 'REPORTED_BY', degree: 2 },
      { edgeType: 'TAGGED', degree: 1 },
    ])
  })

  it('citations gives the best tier first', async () => {
    const rows = await ask(store(), citations, { ids: ['event:e1'], limit: 10 })
    expect(rows.map(({ cited }) => [cited.tier, cited.publisher, cited.date ?? null])).toEqual([
      [1, 'Tower Commission', null],
      [2, 'The Washington Post', '1986-11-06'],
    ])
    const ids = ['event:e4', 'event:none', 'event:e1']
    const ofSeveral = await ask(store(), citations, { ids, limit: 10 })
    expect(ofSeveral.slice(0, 2)).toEqual(rows)
    expect(new Set(ofSeveral.map(({ event }) => event)).has('event:none')).toBe(false)
  })

  describe('neighbours', () => {
    it.each<[NeighbourOrder, string[]]>([
      ['importance', ['event:e4', 'event:e1', 'event:e2', 'event:e3']],
      ['date', ['event:e1', 'event:e2', 'event:e3', 'event:e4']],
      ['degree', ['event:e1', 'event:e4', 'event:e2', 'event:e3']],
      ['name', ['event:e3', 'event:e1', 'event:e4', 'event:e2']],
    ])('by %s', async (order, expected) => {
      expect(await neighbourIds('actor:ann', { order })).toEqual(expected)
    })

    it('come a page at a time without a gap or a repeat', async () => {
      const pages = []
      for (const offset of [0, 1, 2, 3, 4]) {
        const input = { id: 'actor:ann', ...everyNeighbour, order: 'importance' as const, offset, limit: 1 }
        pages.push(...(await ask(store(), neighbours, input)).map(({ id }) => id))
      }
      expect(pages).toEqual(await neighbourIds('actor:ann'))
    })

    it.each<[string, Partial<NeighbourFilter>, string[]]>([
      [
        'from a day, with whatever may reach into it',
        { from: '1985-09-15' },
        ['event:e4', 'event:e2', 'event:e3'],
      ],
      ['from a day after a range began', { from: '1987-01-01' }, ['event:e4']],
      ['up to a day', { to: '1985-09-01' }, ['event:e1', 'event:e2']],
      ['up to a year, the whole of it', { to: '1985' }, ['event:e1', 'event:e2']],
      [
        'of an importance, which an event without one has not',
        { minImportance: 8 },
        ['event:e4', 'event:e1', 'event:e2'],
      ],
    ])('keeps events %s', async (_, filter, expected) => {
      expect(await neighbourIds('actor:ann', filter)).toEqual(expected)
    })

    it('asks dates of events alone', async () => {
      expect(await neighbourIds('event:e3', { from: '2000', types: ['Actor'] })).toEqual([
        'actor:ann',
        'actor:cyrus-josé',
      ])
    })

    it('keeps to the edge types asked for', async () => {
      expect(await neighbourIds('event:e1', { edgeTypes: ['TAGGED', 'RELATED_TO'] })).toEqual([
        'event:e4',
        'event:e2',
        'event:e3',
        'tag:arms-sales',
      ])
    })

    it('gives each neighbour once with all its edges', async () => {
      const input = { id: 'event:e1', ...everyNeighbour, ...firstPage, types: ['Event' as const] }
      const rows = await ask(store(), neighbours, input)
      expect(rows.map(({ id, edges }) => [id, edges.map(({ source, type }) => `${source} ${type}`)])).toEqual(
        [
          ['event:e4', ['event:e4 RELATED_TO']],
          ['event:e2', ['event:e1 RELATED_TO']],
          ['event:e3', ['event:e3 RELATED_TO']],
        ],
      )
    })

    it('are as many as are counted', async () => {
      const filter = { id: 'event:e1', ...everyNeighbour }
      expect(await ask(store(), neighbourCount, filter)).toEqual([
        { total: (await neighbourIds('event:e1')).length },
      ])
      expect(await ask(store(), neighbourCount, { ...filter, types: ['Actor'] })).toEqual([{ total: 2 }])
    })
  })

  it('preview tells the largest neighbour of each kind', async () => {
    const rows = await ask(store(), preview, { id: 'event:e1' })
    expect(
      rows.map(({ edgeType, nodeType, total, largest }) => [
        edgeType,
        nodeType,
        total,
        largest.label,
        largest.degree,
      ]),
    ).toEqual([
      ['CITES', 'Source', 2, 'Tower report', 3],
      ['PARTICIPATED_IN', 'Actor', 2, 'Ann', 4],
      ['RELATED_TO', 'Event', 3, 'The inquiry', 6],
      ['REPORTED_BY', 'Publisher', 2, 'The Washington Post', 3],
      ['TAGGED', 'Tag', 1, 'arms sales', 2],
    ])
  })

  it('edgesBetween finds every edge among the nodes and none that leads away', async () => {
    const ids = ['event:e1', 'event:e2', 'actor:ann', 'tag:arms-sales', 'actor:bob']
    const rows = await ask(store(), edgesBetween, {
      from: 'Event',
      starts: ['event:e1', 'event:e2'],
      ids,
      limit: 100,
    })
    expect(rows.map(({ source, type, target }) => `${source} ${type} ${target}`)).toEqual([
      'actor:ann PARTICIPATED_IN event:e1',
      'actor:ann PARTICIPATED_IN event:e2',
      'actor:bob PARTICIPATED_IN event:e1',
      'event:e1 RELATED_TO event:e2',
      'event:e1 TAGGED tag:arms-sales',
    ])
  })

  it('nodeCount and edgeCount count each type', async () => {
    const nodeTotals = await Promise.all(
      nodeTypes.map(async (type) => (await ask(store(), nodeCount, { type }))[0]?.total),
    )
    const edgeTotals = await Promise.all(
      edgeTypes.map(async (type) => (await ask(store(), edgeCount, { type }))[0]?.total),
    )
    expect(nodeTotals).toEqual([4, 3, 2, 2, 2])
    expect(edgeTotals).toEqual([6, 3, 4, 2, 4, 3])
  })

  it('dateRange reaches to the end of the last range', async () => {
    expect(await ask(store(), dateRange, {})).toEqual([{ first: '1985-08-20', last: '1987-02-26' }])
  })

  it('startingPoints puts importance before degree', async () => {
    const events = await ask(store(), startingPoints, { type: 'Event', limit: 2 })
    const actors = await ask(store(), startingPoints, { type: 'Actor', limit: 2 })
    expect(events.map(({ id }) => id)).toEqual(['event:e4', 'event:e1'])
    expect(actors.map(({ id }) => id)).toEqual(['actor:ann', 'actor:bob'])
  })

  it('lastImport tells that the import is complete', async () => {
    expect(await ask(store(), lastImport, {})).toMatchObject([{ state: 'complete' }])
  })

  it('lastReport and reportOnFiles give the report, the latter only for the files that the graph is of', async () => {
    const [last] = await ask(store(), lastImport, {})
    const [found] = await ask(store(), lastReport, {})
    expect(JSON.parse(found?.report ?? '')).toMatchObject({ revision: last?.revision })
    expect(await ask(store(), reportOnFiles, { filesDigest: last?.filesDigest ?? '' })).toEqual([found])
    expect(await ask(store(), reportOnFiles, { filesDigest: 'others' })).toEqual([])
  })

  it('nodeHashes pages by id', async () => {
    const page = await ask(store(), nodeHashes, { type: 'Event', after: 'event:e1', limit: 2 })
    expect(page.map(({ id }) => id)).toEqual(['event:e2', 'event:e3'])
  })

  it('ownedEdges gives the edges of the owners asked for, with their properties', async () => {
    const page = await ask(store(), ownedEdges, { type: 'PARTICIPATED_IN', owners: ['event:e1'], limit: 9 })
    expect(page).toEqual([
      { source: 'actor:ann', target: 'event:e1', properties: { writtenAs: ['Ann'] } },
      { source: 'actor:bob', target: 'event:e1', properties: { writtenAs: ['Bob'] } },
    ])
  })
})
