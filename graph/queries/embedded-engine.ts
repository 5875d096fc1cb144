import grafeo from '@grafeo-db/js'
import type { Statement } from '../store.ts'
import { QueryNeedsNeo4j, QueryWrong } from '../store-errors.ts'
import { refuseByText } from './allowed.ts'
import { readPlan, refuseByPlan } from './embedded-plan.ts'
import { valuesOf } from './embedded-values.ts'
import { type Engine, noteOfSize, within } from './query.ts'

const explain = 'EXPLAIN\n'
const panic = /assertion failed: index <= Self::MAX_CAPACITY/
const message = /GRAFEO-\w+: (?:\w+ error: )?(?:\[Cypher\] )?(.*)/
const place = /--> query:(\d+):(\d+)/
const help = /help: (.*)/

function positionIn(cypher: string, line: number, column: number) {
  const before = cypher.split('\n').slice(0, line - 1)
  return { line, column, offset: before.join('\n').length + (before.length > 0 ? 1 : 0) + column - 1 }
}

function explainFailure(error: unknown, cypher: string, linesBefore: number): unknown {
  if (!(error instanceof Error) || !/GRAFEO-|MAX_CAPACITY/.test(error.message)) return error
  if (panic.test(error.message)) {
    return new QueryNeedsNeo4j(
      'The embedded store cannot compare two nodes over a step of more than 65,535 rows.',
      'Ask for less at once, or run the query on Neo4j.',
      { cause: error },
    )
  }
  const [, line, column] = place.exec(error.message)?.map(Number) ?? []
  return new QueryWrong(
    `${message.exec(error.message)?.[1] ?? error.message}.`,
    help.exec(error.message)?.[1] ??
      'The embedded store runs a part of Cypher; docs/querying.md says what it lacks, and how to say it otherwise.',
    line !== undefined && column !== undefined ? positionIn(cypher, line - linesBefore, column) : undefined,
    { cause: error },
  )
}

export function openEmbeddedEngine(file: string): Engine {
  const database = grafeo.GrafeoDB.openReadOnly(file)

  async function plan({ cypher, parameters }: Statement) {
    refuseByText(cypher)
    try {
      const plan = readPlan(
        String((await database.executeCypher(`${explain}${cypher}`, parameters)).scalar()),
      )
      refuseByPlan(plan)
      return { plan, notes: [] }
    } catch (error) {
      throw explainFailure(error, cypher, 1)
    }
  }

  return {
    plan,
    async answer({ cypher, parameters, limit }) {
      const { notes } = await plan({ cypher, parameters })
      try {
        const result = await database.executeCypher(cypher, parameters)
        const { columns } = result
        const { presentValue, edges } = valuesOf(database)
        const { rows, isCut } = within(limit, (index) => {
          if (index >= result.length) return undefined
          const row = result.get(index)
          return columns.map((column) => presentValue(row[column] ?? null))
        })
        return {
          columns,
          rows,
          edges: [...edges.values()],
          total: result.length,
          truncated: isCut !== undefined,
          notes: isCut === 'by size' ? [...notes, noteOfSize(rows.length)] : notes,
        }
      } catch (error) {
        throw explainFailure(error, cypher, 0)
      }
    },
  }
}
