import { z } from 'zod'
import { EdgeType } from './edge-types.ts'
import { NodeType } from './node-types.ts'

/** error: the file is left out. warning: it is in, but something in it could not be used as meant. */
export const Severity = z.enum(['error', 'warning', 'info'])
export type Severity = z.infer<typeof Severity>

export const ImportProblem = z
  .object({
    file: z.string(),
    line: z.int().optional(),
    column: z.int().optional(),
    field: z.string().optional(),
    rule: z.string(),
    severity: Severity,
    message: z.string(),
    hint: z.string(),
    more: z
      .int()
      .optional()
      .meta({ description: 'How many more of the rule the file has, which are not listed' }),
  })
  .meta({ id: 'ImportProblem' })
export type ImportProblem = z.infer<typeof ImportProblem>

/** Line and column as editors take them: "12:3"; "-" of what a file lacks. */
export function placeOf({ line, column }: ImportProblem): string {
  return line === undefined ? '-' : `${line}:${column ?? 1}`
}

/** How many these are, with those that the report does not list. */
export function countProblems(problems: readonly ImportProblem[]): number {
  return problems.reduce((count, { more = 0 }) => count + 1 + more, 0)
}

export const Change = z.object({ added: z.int(), changed: z.int(), removed: z.int() })
export type Change = z.infer<typeof Change>

export const ImportReport = z
  .object({
    folder: z.string(),
    revision: z.string().meta({ description: 'The same for the same content on any machine' }),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime(),
    files: z.object({ read: z.int(), imported: z.int(), rejected: z.int(), skipped: z.int() }),
    nodes: z.record(NodeType, Change),
    edges: z.record(EdgeType, Change),
    unmappedFields: z
      .record(z.string(), z.int())
      .meta({ description: 'Front-matter fields kept under their own name, with the number of files' }),
    problems: z.array(ImportProblem),
  })
  .meta({ id: 'ImportReport' })
export type ImportReport = z.infer<typeof ImportReport>
