import { type Diagnostic, linter } from '@codemirror/lint'
import type { Extension } from '@codemirror/state'
import type { CypherPlanRequest } from '#model/api/cypher.ts'
import type { Problem } from '#model/problem.ts'
import { fetchQueryPlan } from '../../api/endpoints.ts'
import { ProblemError } from '../../skein-client/failures.ts'

const calm = 700

/** What stands at an offset, as far as a word goes; at the end of a text the sign before it. */
export function stretchAt(text: string, offset: number): { from: number; to: number } {
  const from = Math.min(Math.max(0, offset), text.length)
  const word = /^(?:[\p{L}\p{N}_]+|\s*\S)/u.exec(text.slice(from))?.[0].length ?? 0
  return word > 0 ? { from, to: from + word } : { from: Math.max(0, from - 1), to: from }
}

/** An error as the database tells it, where the database says that it is. */
export function diagnosticsOf(query: string, problem: Pick<Problem, 'detail' | 'position'>): Diagnostic[] {
  const { detail, position } = problem
  if (!position) return []
  return [{ ...stretchAt(query, position.offset), severity: 'error', message: detail }]
}

/**
 * Asks the database, whenever the typing pauses, how it would read the query, and underlines where it could not. What
 * it says without a place, or why it does not answer, is for when the query is run. What has been run is not asked again.
 */
export function underlineErrors(
  presentStatement: () => CypherPlanRequest,
  toldErrors: (query: string) => Diagnostic[] | undefined,
): Extension {
  let asking = new AbortController()
  const check = async (): Promise<Diagnostic[]> => {
    asking.abort()
    asking = new AbortController()
    const statement = presentStatement()
    if (statement.query.trim() === '') return []
    const told = toldErrors(statement.query)
    if (told) return told
    try {
      await fetchQueryPlan(statement, asking.signal)
      return []
    } catch (error) {
      return error instanceof ProblemError ? diagnosticsOf(statement.query, error.problem) : []
    }
  }
  return linter(check, { delay: calm })
}
