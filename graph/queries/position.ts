import type { Position } from '#model/problem.ts'

export function positionAt(cypher: string, offset: number): Position {
  const lines = cypher.slice(0, offset).split('\n')
  return { offset, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

export function positionOn(cypher: string, line: number, column: number): Position {
  const before = cypher.split('\n').slice(0, line - 1)
  return { line, column, offset: before.reduce((sum, text) => sum + text.length + 1, column - 1) }
}
