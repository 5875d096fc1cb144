import type { CypherValue, PlanStep, QueryNote } from '#model/api/cypher.ts'
import type { GraphEdge } from '#model/graph.ts'
import type { Statement } from '../store.ts'

/** What a researcher asks: the one Cypher text that is not ours. */
export interface Query extends Statement {
  /** At most so many rows are wanted. */
  limit: number
}

export interface QueryAnswer {
  columns: string[]
  rows: CypherValue[][]
  /** The edges in the rows, each once. */
  edges: GraphEdge[]
  /** Null when the rows that are not wanted were not counted. */
  total: number | null
  truncated: boolean
  notes: QueryNote[]
}

export interface QueryPlan {
  plan: PlanStep
  notes: QueryNote[]
}

/** A database as a runner sees it: in a process of its own, which may end at any time. */
export interface Engine {
  answer(query: Query): Promise<QueryAnswer>
  plan(statement: Statement): Promise<QueryPlan>
}

/** Answers what researchers ask of a store. It changes nothing, reads nothing else, and ends in time. */
export interface Queries {
  answer(query: Query, signal: AbortSignal): Promise<QueryAnswer>
  plan(statement: Statement, signal: AbortSignal): Promise<QueryPlan>
  close(): Promise<void>
}

/** How long a query may take, in milliseconds, unless a store is opened with another limit. */
export const usualPatience = 20_000

/** How many characters of rows are answered at most, about what a page can hold. */
const mostCharacters = 16_000_000

/** The rows that are wanted, as long as they come to no more than can be told. */
export function within(
  limit: number,
  rowAt: (index: number) => CypherValue[] | undefined,
): { rows: CypherValue[][]; isCut: 'by limit' | 'by size' | undefined } {
  const rows: CypherValue[][] = []
  for (let left = mostCharacters; ; ) {
    const row = rowAt(rows.length)
    if (!row) return { rows, isCut: undefined }
    left -= JSON.stringify(row).length
    if (rows.length === limit) return { rows, isCut: 'by limit' }
    if (left < 0) return { rows, isCut: 'by size' }
    rows.push(row)
  }
}

export function noteOfSize(shown: number): QueryNote {
  return {
    severity: 'warning',
    message: `Only ${shown.toLocaleString('en')} rows are shown, because the rows are so long.`,
    hint: 'Return fewer columns, or less text in each.',
  }
}
