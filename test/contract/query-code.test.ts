import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { asCurl, asDriver, asHttpx } from '../../client/console/query-code.ts'
import { type Neo4jSettings, openNeo4j } from '../../graph/stores/neo4j.ts'
import { CypherAnswer } from '../../model/api/cypher.ts'
import { type Listening, listen } from '../../server/listen.ts'
import { thePython } from '../support/python.ts'
import { emptyStore } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

const run = promisify(execFile)
const neo4j = inject('neo4j')

const asked = {
  query: `MATCH (a:Actor)-[:PARTICIPATED_IN]->(e:Event) // 'who' and \\ "what"
WHERE a.name IN $names AND e.importance >= $least
RETURN e.title AS title, e.importance AS importance, e.importance > 5 AS large, null AS none, [a.name] AS names
ORDER BY e.id, a.id`,
  parameters: { names: ['Ann', 'O\'Brien "ü"'], least: 1 },
  limit: 1_000,
}

/** Has a script print each row as JSON in place of Python's own way. */
const inJson = 'import builtins, json\ndef print(row): builtins.print(json.dumps(row))\n'

/** Each by the names of its columns. */
function rowsIn(answer: unknown): unknown[] {
  const { columns, rows } = CypherAnswer.parse(answer)
  return rows.map((row) => Object.fromEntries(row.map((value, at) => [columns[at], value])))
}

describe.skipIf(!neo4j)('a query as code answers with the rows of the console', () => {
  const settings: Neo4jSettings = neo4j ?? { uri: '', user: '', password: '', database: '' }
  const store = openNeo4j(settings)
  let server: Listening
  let rows: unknown[]
  beforeAll(async () => {
    await emptyStore(store)
    await importEvents(store)
    server = await listen(store, { host: '127.0.0.1', port: 0 })
    const response = await fetch(new URL('/api/cypher', server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    })
    rows = rowsIn(await response.json())
    expect(rows.length).toBeGreaterThan(1)
  })
  afterAll(async () => {
    await server.close()
    await store.close()
  })

  const place = () => ({ origin: new URL(server.url).origin, wantsToken: false })

  async function rowsOf(script: string): Promise<unknown[]> {
    const { stdout } = await run(await thePython(), ['-c', inJson + script], {
      env: {
        ...process.env,
        NEO4J_URI: settings.uri,
        NEO4J_USER: settings.user,
        NEO4J_PASSWORD: settings.password,
        NEO4J_DATABASE: settings.database,
      },
    })
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  }

  it('as curl', async () => {
    const { stdout } = await run('sh', ['-c', asCurl(place(), asked)])
    expect(rowsIn(JSON.parse(stdout))).toEqual(rows)
  })

  it('as Python with httpx', async () => {
    expect(await rowsOf(asHttpx(place(), asked))).toEqual(rows)
  })

  it('as Python with the driver', async () => {
    expect(await rowsOf(asDriver(asked))).toEqual(rows)
  })
})
