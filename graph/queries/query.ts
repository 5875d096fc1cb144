import type { CypherAnswer, CypherPlan, CypherValue, QueryNote } from '#model/api/cypher.ts'
import type { Statement } from '../store.ts'

/** What a researcher asks: the one Cypher text that is not ours. */
export interface Query extends Statement {
  /** At most so many rows are wanted. */
  limit: number
}

/** What a store answers; the server adds the nodes that the rows hold. */
export type QueryAnswer = Omit<CypherAnswer, 'nodes' | 'shown' | 'milliseconds' | 'revision'>

/** Neo4j's names for what was written: a member of a cluster that is asked with them answers no earlier than it has it. */
export type Bookmarks = readonly string[]

/** A database as a runner sees it: in a process of its own, which may end at any time. */
export interface Engine {
  answer(query: Query, after: Bookmarks): Promise<QueryAnswer>
  plan(statement: Statement, after: Bookmarks): Promise<CypherPlan>
}

/** Answers what researchers ask of a store. It changes nothing, reads nothing else, and ends in time. */
export interface Queries {
  answer(query: Query, signal: AbortSignal): Promise<QueryAnswer>
  plan(statement: Statement, signal: AbortSignal): Promise<CypherPlan>
  close(): Promise<void>
}

/** How long a query may take, in milliseconds, unless a store is opened with another limit. */
export const usualPatience = 20_000

/** How many characters of rows are answered at most, about what a page can hold. */
const mostCharacters = 16_000_000

/** The rows that are wanted, as long as they come to no more than can be told; a note says when they would. */
export function within(
  limit: number,
  rowAt: (index: number) => CypherValue[] | undefined,
): Pick<QueryAnswer, 'rows' | 'truncated' | 'notes'> {
  const rows: CypherValue[][] = []
  for (let left = mostCharacters; ; ) {
    const row = rowAt(rows.length)
    if (!row) return { rows, truncated: false, notes: [] }
    left -= JSON.stringify(row).length
    if (rows.length === limit) return { rows, truncated: true, notes: [] }
    if (left < 0) return { rows, truncated: true, notes: [noteOfSize(rows.length)] }
    rows.push(row)
  }
}

function noteOfSize(shown: number): QueryNote {
  return {
    severity: 'warning',
    message: `Only ${shown.toLocaleString('en')} rows are shown, because the rows are so long.`,
    hint: 'Return fewer columns, or less text in each.',
  }
}
