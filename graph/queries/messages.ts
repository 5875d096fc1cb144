import type { CypherPlan } from '#model/api/cypher.ts'
import type { Position } from '#model/problem.ts'
import type { Statement } from '../store.ts'
import * as storeErrors from '../store-errors.ts'
import type { Neo4jSettings } from '../stores/neo4j.ts'
import type { Bookmarks, Query, QueryAnswer } from './query.ts'

/** What a runner reads from. */
export type Place = { kind: 'embedded'; file: string } | { kind: 'neo4j'; settings: Neo4jSettings }

/** What is said to a runner: first where to read, then one thing at a time. */
export type Order =
  | { kind: 'open'; place: Place }
  | { kind: 'answer'; query: Query; after: Bookmarks }
  | { kind: 'plan'; statement: Statement; after: Bookmarks }

interface Failure {
  code: string
  detail: string
  hint: string
  position: Position | undefined
}

/** What a runner says. */
export type Reply =
  | { kind: 'open' }
  | { kind: 'answered'; answer: QueryAnswer }
  | { kind: 'planned'; plan: CypherPlan }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'broke'; message: string }

/** The exit code of a runner that has taken more memory than it may. */
export const tookTooMuch = 77

/** Of these a runner tells. That a store is closed has no words but its own. */
const { StoreError, StoreClosed, ...kinds } = storeErrors

export function tellFailure(error: unknown): Reply {
  if (!(error instanceof StoreError)) return { kind: 'broke', message: String(error) }
  const { code, detail, hint, position } = error
  return { kind: 'failed', failure: { code, detail, hint, position } }
}

/** The error that a runner has told of. */
export function hearFailure({ code, detail, hint, position }: Failure): Error {
  const errors = Object.values(kinds).map((Kind) => new Kind(detail, hint, { position }))
  return errors.find((error) => error.code === code) ?? new Error(`${detail} ${hint}`)
}
