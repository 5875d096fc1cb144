import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import { z } from 'zod'
import type { Statement } from '../store.ts'
import { QueryNeedsNeo4j, QueryWrong, StoreError } from '../store-errors.ts'
import { expected } from '../stores/embedded-errors.ts'
import { refuseByText } from './allowed.ts'
import { notesOfEmbeddedPlan } from './embedded-notes.ts'
import { readPlan, refuseByPlan } from './embedded-plan.ts'
import { valuesOf } from './embedded-values.ts'
import { missingConstruct } from './missing-constructs.ts'
import { inSigns } from './parser-tokens.ts'
import { positionOn } from './position.ts'
import { type Engine, within } from './query.ts'
import { refuseConditionOnShortestPath } from './shortest-path-conditions.ts'
import { noteOfSums, notesOfDifferences } from './silent-differences.ts'
import { notesOfUnknownNames } from './unknown-names.ts'

const explain = 'EXPLAIN\n'
const message = /GRAFEO-\w+: (?:\w+ error: )?(?:\[Cypher\] )?(.*)/
const place = /--> query:(\d+):(\d+)/
const help = /help: (.*)/

function explainFailure(error: unknown, cypher: string, linesBefore: number): unknown {
  if (!(error instanceof Error)) return error
  if (error instanceof StoreError) return error
  const known = expected(error)
  if (known) return known
  if (!error.message.includes('GRAFEO-')) {
    return new QueryNeedsNeo4j(
      `The embedded store failed at this query: ${error.message}`,
      'Say it in another way, or run it on Neo4j.',
      { cause: error },
    )
  }
  const missing = missingConstruct(cypher, error)
  if (missing) return missing
  const [, line, column] = place.exec(error.message)?.map(Number) ?? []
  const position =
    line !== undefined && column !== undefined ? positionOn(cypher, line - linesBefore, column) : undefined
  return new QueryWrong(
    `${inSigns(message.exec(error.message)?.[1] ?? error.message)}.`,
    help.exec(error.message)?.[1] ??
      'If Neo4j understands it, the embedded store may not: docs/querying.md says what it lacks.',
    { cause: error, position },
  )
}

const Names = z.array(z.string())

async function namesOf(database: GrafeoDB) {
  const all = async (procedure: string) =>
    new Set(Names.parse((await database.executeCypher(`CALL ${procedure}()`)).rows().flat()))
  return {
    labels: await all('db.labels'),
    edgeTypes: await all('db.relationshipTypes'),
    properties: await all('db.propertyKeys'),
  }
}

export function openEmbeddedEngine(file: string): Engine {
  const database = grafeo.GrafeoDB.openReadOnly(file)
  const names = namesOf(database)

  async function plan({ cypher, parameters }: Statement) {
    refuseByText(cypher)
    try {
      const explained = await database.executeCypher(`${explain}${cypher}`, parameters)
      const plan = readPlan(String(explained.scalar()))
      refuseByPlan(plan)
      refuseConditionOnShortestPath(cypher)
      return { plan, notes: [...notesOfUnknownNames(cypher, await names), ...notesOfDifferences(cypher)] }
    } catch (error) {
      throw explainFailure(error, cypher, 1)
    }
  }

  async function run({ cypher, parameters }: Statement) {
    try {
      return await database.executeCypher(cypher, parameters)
    } catch (error) {
      throw explainFailure(error, cypher, 0)
    }
  }

  return {
    async plan(statement) {
      const { plan: steps, notes } = await plan(statement)
      return { plan: steps, notes: [...notesOfEmbeddedPlan(steps), ...notes] }
    },
    async answer(query) {
      const { notes } = await plan(query)
      const result = await run(query)
      const { columns } = result
      const { presentValue, edges } = valuesOf(database)
      const {
        rows,
        truncated,
        notes: notesOfRows,
      } = within(query.limit, (index) => {
        if (index >= result.length) return undefined
        const row = result.get(index)
        return columns.map((column) => presentValue(row[column] ?? null))
      })
      const hasNull = rows.some((row) => row.includes(null))
      return {
        columns,
        rows,
        edges: [...edges.values()],
        total: result.length,
        truncated,
        notes: [...notes, ...noteOfSums(query.cypher, hasNull), ...notesOfRows],
      }
    },
  }
}
