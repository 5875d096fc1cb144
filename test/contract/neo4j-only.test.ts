import { setTimeout } from 'node:timers/promises'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { openNeo4jEngine } from '../../graph/queries/neo4j-engine.ts'
import { openNeo4j } from '../../graph/stores/neo4j.ts'
import { services } from '../support/compose.ts'

const neo4j = inject('neo4j')

describe.skipIf(!neo4j)('what only Neo4j has', () => {
  const settings = neo4j ?? { uri: '', user: '', password: '', database: '' }

  it("asks a researcher's query after what this server has written, by its bookmarks", async () => {
    const engine = openNeo4jEngine(settings)
    const query = { cypher: 'RETURN 1 AS one', parameters: {}, limit: 1 }
    expect((await engine.answer(query, [])).rows).toEqual([[1]])
    await expect(engine.answer(query, ['no bookmark of this database'])).rejects.toThrow(/bookmark/)
    await expect(engine.plan(query, ['no bookmark of this database'])).rejects.toThrow(/bookmark/)
  })

  it('says of a number that was given as text why nothing may have been found', async () => {
    const engine = openNeo4jEngine(settings)
    const cypher = 'UNWIND [7, 9] AS x WITH x WHERE x > $least RETURN x'
    const found = await engine.answer({ cypher, parameters: { least: 8 }, limit: 5 }, [])
    expect(found).toMatchObject({ rows: [[9]], notes: [] })
    const none = await engine.answer({ cypher, parameters: { least: '8' }, limit: 5 }, [])
    expect(none).toMatchObject({
      rows: [],
      notes: [{ message: expect.stringContaining('$least is given as text') }],
    })
  })

  it('tells who waits for it, and who asks it then, that it has been closed', async () => {
    const store = openNeo4j(settings)
    await store.version()
    const cypher = 'UNWIND range(1, 1000000000) AS n WITH n WHERE n < 0 RETURN n ORDER BY n LIMIT 1'
    const statement = { cypher, parameters: {}, columns: ['n'] }
    const asked = [store.read(statement), ...store.readInTurn(statement, statement)]
    const reading = Promise.all(asked.map((one) => expect(one).rejects.toThrow('has been closed')))
    await setTimeout(1_000) // The database has begun with it.
    await store.close()
    await reading
    for (const one of [store.read(statement), ...store.readInTurn(statement, statement)])
      await expect(one).rejects.toThrow('has been closed')
  })

  it('knows every setting that docker compose gives it', async () => {
    const given = Object.keys(services.neo4j.environment)
      .flatMap((name) => /^NEO4J_([a-z]\w+)$/.exec(name)?.[1] ?? [])
      .map((name) => name.replace(/__|_/g, (mark) => (mark === '_' ? '.' : '_')))
    expect(given).toContain('db.memory.transaction.max')
    const store = openNeo4j(settings)
    onTestFinished(() => store.close())
    const cypher = 'SHOW SETTINGS YIELD name RETURN name ORDER BY name'
    const known = (await store.read({ cypher, parameters: {} })).map(({ name }) => name)
    expect(given.filter((name) => !known.includes(name))).toEqual([])
  })

  it.each([
    "MATCH p = SHORTEST 2 (a:Actor {id: 'a'})--+(b:Actor {id: 'b'}) RETURN p",
    "MATCH p = ANY SHORTEST (a:Actor {id: 'a'})((x)--(y)){1,4}(b:Tag {id: 'b'}) RETURN p",
    "MATCH (a:Actor {id: 'a'})((x)-->(y)<--(z)){1,3}(b:Actor {id: 'b'}) RETURN size(x) AS steps",
    "MATCH (n:$('Event'))-[r:$any(['TAGGED', 'CITES'])]->() RETURN count(r) AS edges",
    "MATCH (a:Event {id: 'a'}) MATCH (b:Event) WHERE a.date = b.date RETURN count(*) AS pairs",
  ])('lets researchers ask what only reads: %s', async (cypher) => {
    const store = openNeo4j(settings)
    onTestFinished(() => store.close())
    const answer = await store.queries.answer(
      { cypher, parameters: {}, limit: 5 },
      new AbortController().signal,
    )
    expect(answer.columns).toHaveLength(1)
  })
})
