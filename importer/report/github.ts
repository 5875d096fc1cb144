import { join } from 'node:path/posix'
import type { ImportProblem, Severity } from '#model/import-report.ts'

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

/** The problems as workflow commands, which GitHub Actions shows beside the lines of the files. */
export function formatGithub(folder: string, problems: ImportProblem[]): string {
  return problems
    .map(({ file, line, column, rule, severity, message, hint }) => {
      const place = line === undefined ? '' : `,line=${line},col=${column ?? 1}`
      const where = `file=${property(join(folder, file))}${place},title=${property(rule)}`
      return `::${commands[severity]} ${where}::${data(`${message}. ${hint}`)}`
    })
    .join('\n')
}
