import type { QueryNote } from '#model/api/cypher.ts'
import { tokensOf } from './tokens.ts'

/** Functions that the two stores reckon otherwise in a corner; test/contract/semantics/not-portable.test.ts pins each. */
const differences: Record<string, string> = {
  round: 'round(-1.5) is -2 here, and -1 in Neo4j.',
  split: 'split() at an empty text also gives an empty text at both ends here, and not in Neo4j.',
  tointeger: "toInteger('1.9') is null here, and 1 in Neo4j.",
  trim: 'trim() takes away no-break spaces here, and leaves them in Neo4j.',
  any: 'any() holds null for false here; in Neo4j its answer may be null.',
  all: 'all() holds null for false here; in Neo4j its answer may be null.',
  none: 'none() holds null for false here; in Neo4j its answer may be null.',
  date: 'date() of a month or a year is null here, and its first day in Neo4j.',
}

export function notesOfDifferences(cypher: string): QueryNote[] {
  const tokens = tokensOf(cypher)
  const called = tokens.flatMap(({ kind, text }, index) =>
    kind === 'word' && tokens[index + 1]?.text === '(' ? [text.toLowerCase()] : [],
  )
  return [...new Set(called)].flatMap((name) => {
    const message = differences[name]
    return message ? [{ severity: 'info' as const, message }] : []
  })
}

/** The embedded engine sums nothing to null. */
export function noteOfSums(cypher: string, hasNull: boolean): QueryNote[] {
  if (!hasNull || !/\bsum\s*\(/i.test(cypher)) return []
  return [
    {
      severity: 'warning',
      message: 'sum() of no values is null here, and 0 in Neo4j.',
      hint: 'Write coalesce(sum(x), 0), which is 0 on both.',
    },
  ]
}
