import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CypherAnswer, CypherPlan, GraphSchema } from '../../model/api/cypher.ts'
import { Problem } from '../../model/problem.ts'
import { type Listening, listen } from '../../server/listen.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

onBothStores("a researcher's query", (store) => {
  let server: Listening
  beforeAll(async () => {
    await importEvents(store())
    server = await listen(store(), { host: '127.0.0.1', port: 0 })
  })
  afterAll(() => server.close())

  const post = (path: string, body: object, signal?: AbortSignal) =>
    fetch(new URL(path, server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    }).then((response) => response.json())

  const ask = async (query: string, more: object = {}) =>
    CypherAnswer.parse(await post('/api/cypher', { query, ...more }))

  const reports = 'actor:ann|PARTICIPATED_IN|event:e4'

  it('answers with nodes and edges by their ids, and tells each once', async () => {
    const { columns, rows, nodes, edges } = await ask(
      `MATCH (a:Actor)-[r:PARTICIPATED_IN]->(e:Event {id: 'event:e4'}) RETURN a, r, [a, r] AS list ORDER BY a.id`,
    )
    const a = { kind: 'node', id: 'actor:ann' }
    const r = { kind: 'edge', id: reports }
    expect({ columns, rows }).toEqual({ columns: ['a', 'r', 'list'], rows: [[a, r, [a, r]]] })
    expect(nodes.map(({ id, label, degree }) => ({ id, label, degree }))).toEqual(
      expect.arrayContaining([{ id: 'actor:ann', label: 'Ann', degree: 4 }]),
    )
    expect(edges).toEqual([
      {
        id: reports,
        source: 'actor:ann',
        target: 'event:e4',
        type: 'PARTICIPATED_IN',
        properties: { writtenAs: ['Ann'] },
      },
    ])
  })

  it('tells the ends of an edge that comes alone', async () => {
    const { nodes, edges } = await ask(
      `MATCH ()-[r:RELATED_TO]->() RETURN r ORDER BY startNode(r).id LIMIT 1`,
    )
    const [edge] = edges
    expect(nodes.map(({ id }) => id).sort()).toEqual([edge?.source, edge?.target].sort())
  })

  it('tells a path, a map, and what JSON has no number for', async () => {
    const { rows } = await ask(
      `MATCH p = (a:Actor {id: 'actor:ann'})-[:PARTICIPATED_IN]->(e:Event {id: 'event:e4'})
       RETURN p, {kind: 'node', id: 'none'} AS map, 9007199254740993 AS large, 1.0 / 0 AS most, null AS none`,
    )
    expect(rows).toEqual([
      [
        { kind: 'path', nodes: ['actor:ann', 'event:e4'], edges: [reports] },
        { kind: 'map', entries: { kind: 'node', id: 'none' } },
        { kind: 'integer', text: '9007199254740993' },
        { kind: 'float', text: 'Infinity' },
        null,
      ],
    ])
  })

  it('tells a map as one, though a path has the same names in it', async () => {
    const { rows } = await ask('RETURN {nodes: [1], edges: []} AS map')
    expect(rows).toEqual([[{ kind: 'map', entries: { nodes: [1], edges: [] } }]])
  })

  it('tells the record of the import as what is no part of the graph', async () => {
    const { rows, nodes } = await ask('MATCH (i:Import) RETURN i')
    expect(rows).toEqual([[{ kind: 'foreign', text: '(:Import)' }]])
    expect(nodes).toEqual([])
  })

  it('shows no more rows than asked for, and says that there are more', async () => {
    const all = await ask('MATCH (e:Event) RETURN e.id AS id ORDER BY id')
    expect({ shown: all.shown, total: all.total, truncated: all.truncated }).toEqual({
      shown: 4,
      total: 4,
      truncated: false,
    })
    const some = await ask('MATCH (e:Event) RETURN e.id AS id ORDER BY id', { limit: 3 })
    expect(some.rows).toEqual(all.rows.slice(0, 3))
    expect(some).toMatchObject({ shown: 3, truncated: true })
    expect([null, 4]).toContain(some.total)
  })

  it('tells no edge of a row that is not shown', async () => {
    const { rows, edges, nodes } = await ask('MATCH ()-[c:CITES]->() RETURN c', { limit: 1 })
    expect(rows).toEqual(edges.map(({ id }) => [{ kind: 'edge', id }]))
    expect(nodes).toHaveLength(2)
  })

  it('takes parameters of any shape', async () => {
    const parameters = { list: [1, 'a', null, [2.5]], map: { deep: { x: true } } }
    const { rows } = await ask('RETURN $list AS list, $map.deep.x AS x', { parameters })
    expect(rows).toEqual([[parameters.list, true]])
  })

  it('sees what has been written since the one before', async () => {
    const count = async () => (await ask("MATCH (t:Tag {id: 'tag:late'}) RETURN count(t) AS n")).rows
    expect(await count()).toEqual([[0]])
    await store().write([{ cypher: "CREATE (:Tag {id: 'tag:late', name: 'Late'})", parameters: {} }])
    expect(await count()).toEqual([[1]])
  })

  it('that is wrong is answered with its place', async () => {
    const problem = Problem.parse(await post('/api/cypher', { query: 'MATCH (e:Event)\nRETURN e.id AS' }))
    expect(problem).toMatchObject({ status: 422, position: { line: 2 } })
    expect(problem.hint).not.toBe('')
  })

  it('that lacks a parameter is told so', async () => {
    const problem = Problem.parse(await post('/api/cypher', { query: 'RETURN $missing AS x' }))
    expect(problem).toMatchObject({ status: 422 })
    expect(problem.detail).toContain('missing')
  })

  it('warns of a name that the graph does not have', async () => {
    const { notes } = await ask('MATCH (e:Evnt) RETURN e')
    expect(notes).toEqual([expect.objectContaining({ severity: 'warning' })])
    expect(notes[0]?.message).toContain('Evnt')
  })

  it('has a plan, with what is dear in it', async () => {
    const planOf = async (query: string) => CypherPlan.parse(await post('/api/cypher/plan', { query }))
    const dear = await planOf('MATCH (a:Actor), (e:Event) WHERE a.name = e.title RETURN a, e')
    expect(dear.plan.children).not.toEqual([])
    expect(
      (await planOf('MATCH (a:Actor), (t:Tag) RETURN a, t')).notes.map(({ message }) => message),
    ).toEqual(expect.arrayContaining([expect.stringContaining('cartesian product')]))
    const cheap = await planOf("MATCH (e:Event {id: 'event:e1'})-[:TAGGED]->(t:Tag) RETURN t")
    expect(cheap.notes.filter(({ severity }) => severity === 'warning')).toEqual([])
  })

  it('can be cancelled, and nothing of it goes on', async () => {
    const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n'
    const gone = new AbortController()
    const asked = Promise.allSettled([1, 2].map(() => post('/api/cypher', { query: endless }, gone.signal)))
    await pause(1_500)
    gone.abort()
    await asked
    if (store().kind === 'neo4j') {
      const running = async () =>
        store().read({
          cypher: `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range'
                   RETURN currentQuery`,
          parameters: {},
        })
      while ((await running()).length > 0) await pause(100)
    }
    expect((await ask('RETURN 1 AS one')).rows).toEqual([[1]])
  })

  it('can name what the schema lists', async () => {
    const response = await fetch(new URL('/api/schema', server.url))
    const { nodeTypes, edgeTypes } = GraphSchema.parse(await response.json())
    const event = nodeTypes.find(({ type }) => type === 'Event')
    expect(event).toMatchObject({ count: 4, lookedAt: 4 })
    expect(event?.properties).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'importance', kind: 'number', share: 0.75 }),
        expect.objectContaining({ name: 'title', kind: 'text', share: 1 }),
      ]),
    )
    expect(event?.properties.map(({ name }) => name)).not.toContain('searchNames')
    expect(edgeTypes.find(({ type }) => type === 'CITES')?.properties.map(({ name }) => name)).toContain(
      'tier',
    )
  })
})
