import neo4j, { type ResultSummary, type Session } from 'neo4j-driver'
import type { QueryNote } from '#model/api/cypher.ts'
import type { Statement } from '../store.ts'
import { boltParameters } from '../stores/bolt-parameters.ts'
import type { Neo4jSettings } from '../stores/neo4j.ts'
import { refuseByText } from './allowed.ts'
import { explainFailure } from './neo4j-failures.ts'
import { notesOfNeo4jPlan, notesOfNumbersAsText } from './neo4j-notes.ts'
import { presentPlan, refuseByPlan } from './neo4j-plan.ts'
import { gather, type Held, presentEdges, presentValue } from './neo4j-values.ts'
import { type Bookmarks, type Engine, type Query, usualPatience, within } from './query.ts'
import { nodeIdOf } from './values.ts'

/** On a line of its own, so that the columns of a message are those of the query. */
const explain = 'EXPLAIN\n'

const unlimitedMemory: QueryNote = {
  severity: 'info',
  message: 'This Neo4j sets no limit to the memory that one query may take.',
  hint: 'Whoever runs it sets one with db.memory.transaction.max; docs/querying.md tells why.',
}

/** What Neo4j remarks, but for what our own notes of the plan say in plainer words. */
function remarksOf({ notifications }: ResultSummary): QueryNote[] {
  const others = notifications.filter(({ code }) => !/CartesianProduct|UnboundedVariableLength/.test(code))
  return others.map(({ severityLevel, title, description }) => ({
    severity: severityLevel === 'WARNING' ? 'warning' : 'info',
    message: description || title,
  }))
}

export function openNeo4jEngine(settings: Neo4jSettings): Engine {
  const { uri, user, password, database, reader, queryPatience: patience = usualPatience } = settings
  const asked = { uri, settings: reader ? 'NEO4J_READER' : 'NEO4J', patience } as const
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    // Whole numbers beyond 2^53 are told as they are.
    useBigInt: true,
    maxConnectionPoolSize: 2,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 0,
    userAgent: 'skein-queries',
  })

  async function inSession<Result>(
    { fetchSize, before = '', after = [] }: { fetchSize: number; before?: string; after?: Bookmarks },
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const session = driver.session({
      database,
      defaultAccessMode: 'READ',
      fetchSize,
      bookmarks: [...after],
    })
    try {
      return await work(session)
    } catch (error) {
      throw explainFailure(error, asked, before)
    } finally {
      await session.close()
    }
  }

  async function plan({ cypher, parameters }: Statement, after: Bookmarks) {
    refuseByText(cypher)
    return inSession({ fetchSize: 1, before: explain, after }, async (session) => {
      const given = boltParameters(parameters)
      const { summary } = await session.run(`${explain}${cypher}`, given, { timeout: patience })
      if (!summary.plan) throw new Error('Neo4j answers EXPLAIN with a plan')
      refuseByPlan(summary.plan)
      return { plan: presentPlan(summary.plan), notes: remarksOf(summary) }
    })
  }

  function fetch({ cypher, parameters, limit }: Query, after: Bookmarks) {
    return inSession({ fetchSize: Math.min(limit + 1, 1_000), after }, async (session) => {
      const transaction = await session.beginTransaction({ timeout: patience })
      const result = transaction.run(cypher, boltParameters(parameters))
      const columns = await result.keys()
      const rows: unknown[][] = []
      for await (const record of result) {
        rows.push([...record.values()])
        if (rows.length > limit) break
      }
      return { columns, rows }
    })
  }

  async function endsOf(
    { nodes, edges }: Held,
    after: Bookmarks,
  ): Promise<(elementId: string) => string | undefined> {
    const known = new Map([...nodes].map(([elementId, node]) => [elementId, nodeIdOf(node.properties.id)]))
    const ends = [...edges.values()].flatMap((edge) => [edge.startNodeElementId, edge.endNodeElementId])
    const ids = [...new Set(ends)].filter((elementId) => !known.has(elementId))
    if (ids.length > 0) {
      const { records } = await inSession({ fetchSize: 1_000, after }, (session) =>
        session.run(
          `MATCH (n) WHERE elementId(n) IN $ids
           RETURN elementId(n) AS elementId, n.id AS id
           ORDER BY elementId LIMIT $limit`,
          boltParameters({ ids, limit: ids.length }),
          { timeout: patience },
        ),
      )
      for (const record of records) known.set(record.get('elementId'), nodeIdOf(record.get('id')))
    }
    return (elementId) => known.get(elementId)
  }

  let memory: Promise<QueryNote[]> | undefined

  /** Who may not see the settings is told nothing of them. */
  async function noteOfMemory(): Promise<QueryNote[]> {
    const [setting] = await inSession({ fetchSize: 1 }, (session) =>
      session.run("SHOW SETTINGS 'db.memory.transaction.max' YIELD value"),
    ).then(
      ({ records }) => records,
      () => [],
    )
    return setting?.get('value') === '0B' ? [unlimitedMemory] : []
  }

  return {
    async plan(statement, after) {
      const { plan: steps, notes } = await plan(statement, after)
      memory ??= noteOfMemory()
      return { plan: steps, notes: [...notesOfNeo4jPlan(steps), ...notes, ...(await memory)] }
    },
    async answer(query, after) {
      const { notes } = await plan(query, after)
      const { columns, rows: fetched } = await fetch(query, after)
      const held: Held = { nodes: new Map(), edges: new Map() }
      for (const row of fetched) gather(row, held)
      const edges = presentEdges(held.edges.values(), await endsOf(held, after))
      const {
        rows,
        truncated,
        notes: notesOfRows,
      } = within(query.limit, (index) => fetched[index]?.map((value) => presentValue(value, edges)))
      return {
        columns,
        rows,
        edges: [...edges.values()],
        total: fetched.length > query.limit ? null : fetched.length,
        truncated,
        notes: [
          ...notes,
          ...(fetched.length === 0 ? notesOfNumbersAsText(query.parameters) : []),
          ...notesOfRows,
        ],
      }
    },
  }
}
