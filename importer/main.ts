import { parseArgs } from 'node:util'
import { openStore } from '#graph/open-store.ts'
import { readSettings, StoreSettings } from '#graph/settings.ts'
import { explainFailure, UsageError } from './explain-failure.ts'
import { importFolder } from './import-folder.ts'
import { interruption } from './interruption.ts'
import { requireFolder } from './read/read-folder.ts'
import { formatOutcome, formatProblems, formatTotals } from './report/format-report.ts'
import { showProgress } from './report/progress.ts'

const usage = 'npm run import -- FOLDER [--json] [--strict]'

function readArguments(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false } },
    })
    const [folder, ...others] = positionals
    if (folder === undefined || others.length > 0) throw new Error('One folder is needed.')
    return { folder, ...values }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), usage)
  }
}

async function run(words: string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const { folder, json, strict } = readArguments(words)
  await requireFolder(folder)
  const store = await openStore(readSettings(StoreSettings, environment), folder)
  const progress = showProgress(process.stderr)
  try {
    const { report, unchanged } = await importFolder({
      folder,
      store,
      onProgress: progress.onProgress,
      signal: interruption(),
    })
    progress.stop()
    if (json) console.log(JSON.stringify(report, null, 2))
    else {
      if (report.problems.length > 0) console.log(`${formatProblems(report.problems)}\n`)
      console.log(formatTotals(report.problems))
      console.log(unchanged ? 'Nothing has changed since the last import.' : formatOutcome(report))
    }
    const isClean = report.files.rejected === 0 && !(strict && report.problems.length > 0)
    return isClean ? 0 : 1
  } finally {
    progress.stop()
    await store.close()
  }
}

/** The command line of the importer: 0 done, 1 done with files rejected or --strict not met, 2 could not run. */
export async function main(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  process.exitCode = await run(words, environment).catch(explainFailure)
}
