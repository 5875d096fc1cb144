import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { QueryNeedsNeo4j, QueryWrong } from '../store-errors.ts'
import { openEmbedded } from '../stores/embedded.ts'
import { openEmbeddedEngine } from './embedded-engine.ts'
import type { Engine } from './query.ts'

const folder = mkdtempSync(join(tmpdir(), 'skein-engine-'))
let engine: Engine

beforeAll(async () => {
  const file = join(folder, 'graph.grafeo')
  const store = openEmbedded({ file })
  await store.applySchema()
  const cypher = `
    CREATE (oliver:Actor {id: 'actor:oliver', name: 'Oliver'}),
           (zita:Actor {id: 'actor:zita', name: 'Zita'}),
           (airlift:Event {id: 'event:airlift', title: 'Airlift', date: '1985-08-20', importance: 9}),
           (bribe:Event {id: 'event:bribe', title: 'Bribe', date: '1985-11'}),
           (arms:Tag {id: 'tag:arms', name: 'Arms'}),
           (oliver)-[:PARTICIPATED_IN]->(airlift), (zita)-[:PARTICIPATED_IN]->(airlift),
           (oliver)-[:PARTICIPATED_IN]->(bribe), (airlift)-[:TAGGED]->(arms)`
  await store.write([{ cypher, parameters: {} }])
  await store.close()
  engine = openEmbeddedEngine(file)
})
afterAll(() => rmSync(folder, { recursive: true }))

const ask = (cypher: string) => engine.answer({ cypher, parameters: {}, limit: 10 }, [])

async function refusal(cypher: string): Promise<QueryNeedsNeo4j> {
  const error = await ask(cypher).catch((why: unknown) => why)
  if (error instanceof QueryNeedsNeo4j) return error
  throw new Error(`"${cypher}" was not refused as one that needs Neo4j: ${error}`)
}

describe('what the engine lacks is named, with its place, and how to say it', () => {
  it.each([
    ['MATCH (n:Actor|Tag) RETURN n', 'several labels', 'n:A OR n:B', 7],
    ['MATCH (:Actor|Tag) RETURN 1 AS one', 'several labels', 'n:A OR n:B', 7],
    ['MATCH (n:!Event) RETURN n', 'a label that is denied', 'NOT n:A', 7],
    ["MATCH (n:Tag WHERE n.name = 'Arms') RETURN n", 'WHERE inside a pattern', 'WHERE after', 7],
    ['RETURN COLLECT { MATCH (e:Event) RETURN e.id } AS ids', 'COLLECT { }', 'collect() in WITH', 7],
    ['MATCH (a:Actor) (()-[:TAGGED]-()){1,2} (m) RETURN m', 'a quantified path', '-[*1..3]-', 32],
    ['MATCH p = SHORTEST 1 (a:Actor)-[]-+(t:Tag) RETURN p', 'SHORTEST', 'shortestPath', 10],
    ['MATCH (t:Tag) RETURN collect(t.id)[0..5] AS ids', 'being collected', 'WITH collect', 21],
    ['MATCH (t:Tag) RETURN [id IN collect(t.id) | id] AS ids', 'being collected', 'WITH collect', 25],
    [
      "RETURN duration.between(date('1985-08-20'), date('1985-08-25')).days AS d",
      'dates and durations',
      'text',
      7,
    ],
    ["RETURN date('1985-08-20').year AS year", 'parts of a date', 'left(e.date, 4)', 25],
    ['MATCH (t:Tag) RETURN t.id LIMIT 3 - 2', 'an expression after LIMIT', 'parameter', 26],
    [
      'MATCH (t:Tag) WITH t, 2 AS n RETURN t {.id, n} AS tag',
      'a variable in a projection',
      'degree: degree',
      38,
    ],
    ['MATCH ()-[r]->() RETURN r.as', 'a name like a keyword', '`as`', 25],
    ["RETURN 'a' || 'b' AS text", 'text joined by ||', 'a + b', 11],
    ['RETURN isEmpty([]) AS empty', 'isEmpty()', 'size(x) = 0', 7],
    ['RETURN round(1.26, 1) AS n', 'round() to places', 'round(10 * x)', 7],
    ['MATCH (n:Event) USING INDEX n:Event(id) RETURN n', 'USING', 'without it', 16],
    ['RETURN point({x: 1, y: 2}) AS p', 'point()', 'on Neo4j', 7],
  ])('%s', async (cypher, what, instead, offset) => {
    const { detail, hint, position } = await refusal(cypher)
    expect(detail).toContain(what)
    expect(hint).toContain(instead)
    expect(position?.offset).toBe(offset)
  })
})

describe('a condition on a shortest path is refused', () => {
  const ends = "(a:Actor {id: 'actor:oliver'})-[edges*..6]-(b:Actor {id: 'actor:zita'})"
  it.each([
    `MATCH p = shortestPath(${ends}) WHERE length(p) > 2 RETURN p`,
    `MATCH p = shortestPath(${ends}) WHERE none(n IN nodes(p) WHERE n.id = 'event:airlift') RETURN p`,
    `MATCH p = shortestPath(${ends}) WHERE all(edge IN edges WHERE type(edge) = 'TAGGED') RETURN p`,
    `MATCH p = allShortestPaths(${ends}) WHERE size(nodes(p)) > 3 RETURN p`,
    `OPTIONAL MATCH p = shortestPath(${ends}) WHERE length(p) > 2 RETURN p`,
    `MATCH (e:Event) WHERE EXISTS { MATCH p = shortestPath(${ends}) WHERE length(p) > 2 } RETURN e`,
    `MATCH /* p */ \`p\` = SHORTESTPATH(${ends}) WHERE length(p) > 2 RETURN p`,
  ])('%s', async (cypher) => {
    expect((await refusal(cypher)).detail).toContain('shortest path that meets a condition')
  })

  it.each([
    `MATCH p = shortestPath(${ends}) RETURN p`,
    `MATCH p = shortestPath(${ends}) WITH p WHERE length(p) = 2 RETURN p`,
    `MATCH p = shortestPath(${ends}) WHERE a.name = 'Oliver' RETURN p`,
    `MATCH p = shortestPath(${ends}) WHERE a.name <> 'p' RETURN p`,
    `MATCH p = shortestPath(${ends}) WHERE a.name STARTS WITH 'O' RETURN p`,
  ])('but not %s', async (cypher) => {
    expect((await ask(cypher)).rows).toHaveLength(1)
  })
})

describe('notes', () => {
  const notesOn = async (cypher: string) => (await ask(cypher)).notes.map(({ message }) => message)
  const planned = async (cypher: string) =>
    (await engine.plan({ cypher, parameters: {} }, [])).notes.map(({ message }) => message)

  it('name what the graph does not have', async () => {
    expect(await notesOn('MATCH (e:Evnt)-[:TAGED]->(t:Tag) WHERE e.titel = 1 RETURN t')).toEqual([
      'The graph has no node type Evnt.',
      'The graph has no edge type TAGED.',
      'The graph has no property titel.',
    ])
    expect(await notesOn('MATCH (e:Event) RETURN [x IN [e] | x.title] AS t, {a: e.date} AS m')).toEqual([])
  })

  it('tell of a sum of nothing only where a null is', async () => {
    expect(await notesOn('MATCH (e:Event) RETURN sum(e.importance) AS sum')).toEqual([])
    expect(await notesOn("MATCH (e:Event) WHERE e.title = '' RETURN sum(e.importance) AS sum")).toEqual([
      'sum() of no values is null here, and 0 in Neo4j.',
    ])
  })

  it('warn of what is dear in a plan', async () => {
    expect(await planned('MATCH (a:Actor), (e:Event) RETURN a, e')).toEqual([
      'Each e is put beside each row found before it (a cartesian product).',
    ])
    expect(await planned('MATCH (n) RETURN n')).toEqual(['Every node of the graph is looked at for n.'])
    expect(await planned("MATCH (e:Event) WHERE e.title = 'x' RETURN e")).toEqual([
      'Every Event is looked at for e, since no index finds those with e.title Eq "x".',
    ])
    expect(await planned('MATCH p = (a:Actor)-[*]-(b) RETURN p')).toEqual([
      'Paths of any length are followed, and there may be more of them than can be counted.',
    ])
  })

  it('have nothing to say of what is found by an index', async () => {
    expect(await planned("MATCH (a:Actor {id: 'x'})-[:PARTICIPATED_IN]->(e:Event) RETURN e")).toEqual([])
    expect(await planned("MATCH (e:Event) WHERE e.date > '1985' RETURN e")).toEqual([])
    expect(await planned("MATCH (a:Actor {id: 'x'}), (b:Actor {id: 'y'}) RETURN a, b")).toEqual([])
  })
})

it('plans what the engine has no word for', async () => {
  const cypher = 'MATCH (a:Actor) RETURN [(a)--(e) | e.id] AS ids'
  const { plan } = await engine.plan({ cypher, parameters: {} }, [])
  expect(JSON.stringify(plan)).toContain('"operator":"Argument"')
})

it('passes on what the engine says of a slip, and where', async () => {
  const error = await ask('MATCH (e:Event)\nRETRN e').catch((why: unknown) => why)
  expect(error).toBeInstanceOf(QueryWrong)
  expect(error).toMatchObject({ position: { line: 2, column: 1, offset: 16 } })
})

it.each([
  ['MATCH (e:Event RETURN e', 'Expected ).'],
  ['UNWIND [1] one RETURN one', 'Expected AS.'],
  ['RETURN 1 +', 'Expected expression.'],
])('names what is missing in %s as it is written', async (cypher, detail) => {
  const error = await ask(cypher).catch((why: unknown) => why)
  expect(error).toMatchObject({ detail })
})
