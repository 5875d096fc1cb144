import { describe, expect, it, vi } from 'vitest'
import { openEmbedded } from '#graph/stores/embedded.ts'
import { Expansion, ExpansionPreview } from '#model/api/expansion.ts'
import { Health } from '#model/api/health.ts'
import { Neighbourhood } from '#model/api/neighbours.ts'
import { NodeDetail } from '#model/api/node.ts'
import { Preview } from '#model/api/preview.ts'
import { SearchResult } from '#model/api/search.ts'
import { StartingPoints } from '#model/api/starting-points.ts'
import { Subgraph } from '#model/api/subgraph.ts'
import { Summary } from '#model/api/summary.ts'
import { ImportReport } from '#model/import-report.ts'
import { Problem } from '#model/problem.ts'
import { importFolder } from '../importer/import-folder.ts'
import { aServer } from '../test/support/a-server.ts'
import { anEvent, withFolder } from '../test/support/factories.ts'
import { listen } from './listen.ts'

const { url, get, post } = aServer()

const north = '/api/nodes/actor%3Aoliver-north'

describe('what is asked for', () => {
  it('health names the store and the revision', async () => {
    const health = Health.parse((await get('/api/health')).body)
    expect(health).toMatchObject({ ready: true, store: { kind: 'embedded' }, reason: null })
    expect(health.revision).toMatch(/^[0-9a-f]{12}$/)
  })

  it('health has the graph read, and tells how far that is', async () => {
    await vi.waitFor(async () => {
      expect(Health.parse((await get('/api/health')).body).inMemory).toBe(1)
    }, 10_000)
  })

  it('summary counts what was imported', async () => {
    const summary = Summary.parse((await get('/api/summary')).body)
    const report = ImportReport.parse((await get('/api/import')).body)
    expect(summary.nodes.Event).toBe(report.files.imported)
    expect(summary.lastImport?.revision).toBe(report.revision)
    expect(summary.dates?.from).toMatch(/^1979/)
  })

  it('search finds a name from its beginning and shows as many as it is allowed', async () => {
    const result = SearchResult.parse(
      (await get('/api/search?q=oliver%20nor&types=Actor,Event&limit=1')).body,
    )
    expect(result.hits[0]?.id).toBe('actor:oliver-north')
    expect(result.truncated).toBe(result.total > 1)
  })

  it('a node comes with its degree by edge type and, for an event, the sources it rests on', async () => {
    const actor = NodeDetail.parse((await get(north)).body)
    expect(actor.node.label).toBe('Oliver North')
    expect(actor.degreeByEdgeType).toEqual([{ edgeType: 'PARTICIPATED_IN', degree: actor.node.degree }])
    expect(actor.citations).toEqual([])

    const { nodes } = Neighbourhood.parse((await get(`${north}/neighbours?limit=1`)).body)
    const event = NodeDetail.parse((await get(`/api/nodes/${encodeURIComponent(nodes[0]?.id ?? '')}`)).body)
    const cited = event.degreeByEdgeType.find(({ edgeType }) => edgeType === 'CITES')?.degree
    expect(event.citations).toHaveLength(cited ?? 0)
    expect(event.citations[0]?.url).toMatch(/^https?:/)
    expect(event.node.properties.body).toBeTypeOf('string')
  })

  it('neighbours come a page at a time, with a total', async () => {
    const first = Neighbourhood.parse((await get(`${north}/neighbours?limit=3`)).body)
    const rest = Neighbourhood.parse((await get(`${north}/neighbours?limit=500&offset=3`)).body)
    expect(first).toMatchObject({ truncated: true, total: 3 + rest.nodes.length })
    expect(rest.truncated).toBe(false)
    const ids = [...first.nodes, ...rest.nodes].map(({ id }) => id)
    expect(new Set(ids).size).toBe(first.total)
    for (const edge of first.edges) expect([edge.source, edge.target]).toContain('actor:oliver-north')
  })

  it('preview adds up to the neighbours', async () => {
    const preview = Preview.parse((await get(`${north}/preview`)).body)
    expect(preview.groups.map(({ total }) => total)).toEqual([preview.total])
  })

  it('a subgraph has the edges between its nodes, and names what it does not know', async () => {
    const { nodes, edges } = Neighbourhood.parse((await get(`${north}/neighbours`)).body)
    const ids = ['actor:oliver-north', 'event:none', 'rubbish', ...nodes.map(({ id }) => id)]
    const subgraph = Subgraph.parse((await post('/api/subgraph', JSON.stringify({ ids }))).body)
    expect(subgraph.missing).toEqual(['event:none', 'rubbish'])
    expect(subgraph.nodes).toHaveLength(nodes.length + 1)
    expect(subgraph.edges.map(({ id }) => id)).toEqual(expect.arrayContaining(edges.map(({ id }) => id)))
    expect(subgraph.total).toBe(subgraph.edges.length)
  })

  it('a subgraph has the edges to what is on the canvas too, and nothing that is there already', async () => {
    const { nodes } = Neighbourhood.parse((await get(`${north}/neighbours`)).body)
    const ids = ['actor:oliver-north', ...nodes.map(({ id }) => id)]
    const ask = async (asked: object) =>
      Subgraph.parse((await post('/api/subgraph', JSON.stringify(asked))).body)
    const whole = await ask({ ids })
    for (const from of [1, 2, ids.length - 1]) {
      const [onCanvas, fresh] = [ids.slice(0, from), ids.slice(from)]
      const [some, rest] = [await ask({ ids: onCanvas }), await ask({ ids: fresh, onCanvas })]
      expect(rest.nodes.map(({ id }) => id)).toEqual(fresh)
      const edges = [...some.edges, ...rest.edges].map(({ id }) => id)
      expect(edges.sort()).toEqual(whole.edges.map(({ id }) => id).sort())
    }
  })

  it('an expansion brings what its preview told, without what is on the canvas', async () => {
    const { nodes } = Neighbourhood.parse((await get(`${north}/neighbours`)).body)
    const onCanvas = ['event:none', 'rubbish', nodes[0]?.id]
    const body = JSON.stringify({ anchors: ['actor:oliver-north'], onCanvas })
    const preview = ExpansionPreview.parse((await post('/api/expansion/preview', body)).body)
    const expansion = Expansion.parse((await post('/api/expansion', body)).body)
    expect(preview).toMatchObject({ total: expansion.total, onCanvas: 1 })
    expect(expansion.nodes.map(({ id }) => id)).toEqual(nodes.slice(1).map(({ id }) => id))
    expect(expansion).toMatchObject({ onCanvas: 1, truncated: false })
  })

  it('starting points are actors and events', async () => {
    const { nodes } = StartingPoints.parse((await get('/api/starting-points')).body)
    expect(nodes.map(({ type }) => type)).toEqual([
      'Actor',
      'Actor',
      'Actor',
      'Actor',
      'Actor',
      'Event',
      'Event',
      'Event',
    ])
  })
})

it.each(['br', 'gzip'])('sends long answers by %s, and the others as they are', async (encoding) => {
  const headers = { 'accept-encoding': encoding }
  const short = await get('/api/health', { headers })
  expect(short.headers.get('content-encoding')).toBeNull()
  for (const [path, isInOneGo] of [
    ['/api/whole-graph?types=Event', true],
    ['/api/whole-graph', false],
  ] as const) {
    const long = await get(path, { headers })
    expect(long.headers.get('content-encoding'), path).toBe(encoding)
    expect(long.headers.get('vary')).toContain('Accept-Encoding')
    expect(long.headers.has('content-length'), path).toBe(isInOneGo)
    const plain = await get(path, { headers: { 'accept-encoding': `${encoding};q=0` } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(long.body).toEqual(plain.body)
  }
  const stopped = new AbortController()
  const stream = await fetch(url('/api/changes'), { headers, signal: stopped.signal })
  expect(stream.headers.get('content-encoding')).toBeNull()
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader?.read())?.value).toContain('retry')
  stopped.abort()
})

it('tells a page that listens of each import that ends', async () => {
  const store = openEmbedded()
  await store.applySchema()
  const listening = await listen(store, { host: '127.0.0.1', port: 0 })
  await withFolder([anEvent({ id: 'a' })], (folder) => importFolder({ folder, store }))
  const stopped = new AbortController()
  const { body, headers } = await fetch(new URL('/api/changes', listening.url), { signal: stopped.signal })
  expect(headers.get('content-type')).toBe('text/event-stream')
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader?.read())?.value).toContain('retry')
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  const { report } = await withFolder([anEvent({ id: 'b' })], (folder) => importFolder({ folder, store }))
  expect((await reader?.read())?.value).toBe(`event: revision\ndata: ${report.revision}\n\n`)
  stopped.abort()
  await listening.close()
  await store.close()
})

it('answers who only asks whether there are changes to listen to, and lets go', async () => {
  const { status, headers } = await fetch(url('/api/changes'), { method: 'HEAD' })
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/event-stream')
})

it('describes every address it answers at', async () => {
  const { body } = await get('/api/openapi.json')
  expect(body.openapi).toBe('3.1.0')
  expect(Object.keys(body.paths).sort()).toEqual([
    '/api/bursts',
    '/api/changes',
    '/api/citations',
    '/api/connect',
    '/api/cypher',
    '/api/cypher/plan',
    '/api/cypher/questions',
    '/api/differences',
    '/api/differences/{id}',
    '/api/evidence',
    '/api/expansion',
    '/api/expansion/preview',
    '/api/facets',
    '/api/health',
    '/api/import',
    '/api/meanwhile',
    '/api/network',
    '/api/nodes/{id}',
    '/api/nodes/{id}/company-over-time',
    '/api/nodes/{id}/neighbours',
    '/api/nodes/{id}/preview',
    '/api/nodes/{id}/related',
    '/api/overview-layout',
    '/api/paths',
    '/api/schema',
    '/api/search',
    '/api/starting-points',
    '/api/subgraph',
    '/api/summary',
    '/api/survival',
    '/api/timeline',
    '/api/whole-graph',
  ])
  const names = body.paths['/api/nodes/{id}/neighbours'].get.parameters.map(
    (one: { name: string }) => one.name,
  )
  expect(names.sort()).toEqual([
    'edgeTypes',
    'from',
    'id',
    'limit',
    'minImportance',
    'offset',
    'order',
    'revision',
    'to',
    'types',
  ])
})

it('lets a page load nothing from elsewhere', async () => {
  const { headers } = await get('/api/health')
  expect(headers.get('content-security-policy')).toContain("default-src 'self'")
})

describe('a graph that nothing was imported into', () => {
  it('says so', async () => {
    const store = openEmbedded()
    await store.applySchema()
    const empty = await listen(store, { host: '127.0.0.1', port: 0 })
    const ask = async (path: string) => (await fetch(new URL(path, empty.url))).json()
    expect(Health.parse(await ask('/api/health'))).toMatchObject({ ready: false, revision: null })
    expect(Summary.parse(await ask('/api/summary'))).toMatchObject({ dates: null, lastImport: null })
    expect(Problem.parse(await ask('/api/import')).title).toBe('Nothing has been imported')
    expect(SearchResult.parse(await ask('/api/search?q=x')).total).toBe(0)
    await empty.close()
    await store.close()
  })
})
