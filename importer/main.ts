import { parseArgs } from 'node:util'
import { openStore } from '#graph/open-store.ts'
import { readSettings, StoreSettings } from '#graph/settings.ts'
import type { Severity } from '#model/import-report.ts'
import { explainFailure, UsageError } from './explain-failure.ts'
import { type ImportResult, importFolder } from './import-folder.ts'
import { interruption } from './interruption.ts'
import { requireFolder } from './read/read-folder.ts'
import { formatOutcome, formatProblems, formatTotals } from './report/format-report.ts'
import { formatGithub } from './report/github.ts'
import { showProgress } from './report/progress.ts'
import { formatSarif } from './report/sarif.ts'

const usage = 'npm run import -- FOLDER [--strict] [--json | --sarif | --github]'

function readArguments(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        strict: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        sarif: { type: 'boolean', default: false },
        github: { type: 'boolean', default: false },
      },
    })
    const [folder, ...others] = positionals
    if (folder === undefined || others.length > 0) throw new Error('One folder is needed.')
    const formats = (['json', 'sarif', 'github'] as const).filter((name) => values[name])
    if (formats.length > 1) throw new Error(`Only one of --${formats.join(' and --')} can be printed.`)
    const [as = 'text' as const] = formats
    return { folder, strict: values.strict, as }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), usage)
  }
}

type Format = 'text' | 'json' | 'sarif' | 'github'

function format({ report, unchanged }: ImportResult, as: Format): string {
  const { folder, problems } = report
  if (as === 'json') return JSON.stringify(report, null, 2)
  if (as === 'sarif') return formatSarif(problems)
  if (as === 'github') return formatGithub(folder, problems)
  const outcome = unchanged ? 'Nothing has changed since the last import.' : formatOutcome(report)
  return problems.length > 0
    ? `${formatProblems(problems)}\n\n${formatTotals(problems)}\n${outcome}`
    : outcome
}

async function run(words: string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const { folder, strict, as } = readArguments(words)
  await requireFolder(folder)
  const store = await openStore(readSettings(StoreSettings, environment), folder)
  const progress = showProgress(process.stderr)
  try {
    const result = await importFolder({
      folder,
      store,
      onProgress: progress.onProgress,
      signal: interruption(),
    })
    progress.stop()
    console.log(format(result, as))
    const intolerable = new Set<Severity>(strict ? ['error', 'warning'] : ['error'])
    return result.report.problems.some(({ severity }) => intolerable.has(severity)) ? 1 : 0
  } finally {
    progress.stop()
    await store.close()
  }
}

/** The command line of the importer: 0 done, 1 done with errors or, when strict, warnings, 2 could not run. */
export async function main(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  process.exitCode = await run(words, environment).catch(explainFailure)
}
