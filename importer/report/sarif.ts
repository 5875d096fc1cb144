import { isAbsolute, join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ImportProblem, Severity } from '#model/import-report.ts'
import { rules } from '../rules/rules.ts'

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/** Also what would begin another part of an address in a name. What lies in no checkout is named whole. */
function uriOf(folder: string, file: string): string {
  if (isAbsolute(folder)) return pathToFileURL(join(folder, file)).href
  return encodeURI(posix.join(folder, file)).replace(/[?#:]/g, encodeURIComponent)
}

function result(folder: string, { file, line, column, rule, severity, message, hint }: ImportProblem) {
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: `${message}. ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(folder, file) },
          ...(line !== undefined && { region: { startLine: line, startColumn: column ?? 1 } }),
        },
      },
    ],
  }
}

/** The problems in the form that code hosts read: SARIF 2.1.0 (OASIS). */
export function formatSarif(folder: string, problems: ImportProblem[]): string {
  const driver = {
    name: 'Skein',
    rules: rules.map(({ name, about }) => ({ id: name, shortDescription: { text: about } })),
  }
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver },
          columnKind: 'utf16CodeUnits',
          results: problems.map((problem) => result(folder, problem)),
        },
      ],
    },
    null,
    2,
  )
}
