import { join } from 'node:path/posix'
import type { ImportProblem, Severity } from '#model/import-report.ts'
import { rules } from '../rules/rules.ts'

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/** Also what would begin another part of an address in a name. */
function uriOf(path: string): string {
  return encodeURI(path).replace(/[?#:]/g, encodeURIComponent)
}

function result(folder: string, { file, line, column, rule, severity, message, hint }: ImportProblem) {
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: `${message}. ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(join(folder, file)) },
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
