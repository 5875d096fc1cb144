import { parseArgs } from 'node:util'
import { dataFolder, differencesFolder, openStore, openStoreToLook } from '#graph/open-store.ts'
import { readSettings, StoreSettings } from '#graph/settings.ts'
import type { Severity } from '#model/import-report.ts'
import { keptChecks } from './check/keep-checked.ts'
import { keepingDifferences } from './difference/keep-differences.ts'
import { couldNotRun, doneBut, explainFailure, interrupted, UsageError } from './explain-failure.ts'
import type { ImportResult } from './import-folder.ts'
import { importing, importOnChange } from './importing.ts'
import { interruption } from './interruption.ts'
import { requireFolder } from './read/read-folder.ts'
import { formatOutcome, formatPlan, formatProblems, formatTotals } from './report/format-report.ts'
import { formatGithub } from './report/github.ts'
import { inCheckout } from './report/in-checkout.ts'
import { formatSarif } from './report/sarif.ts'

const usage =
  'npm run import -- FOLDER [--dry-run | --watch] [--replace] [--strict] [--json | --sarif | --github]'

function readArguments(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
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
    const { 'dry-run': dryRun, watch, replace, strict } = values
    if (dryRun && watch) throw new Error('--dry-run changes nothing, so there is nothing to watch for.')
    const [as = 'text' as const] = formats
    return { folder, dryRun, watch, replace, strict, as }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), usage)
  }
}

type Format = 'text' | 'json' | 'sarif' | 'github'

function format({ report, unchanged }: ImportResult, as: Format): string {
  const { folder, problems } = report
  if (as === 'json') return JSON.stringify(report, null, 2)
  if (as === 'sarif') return formatSarif(inCheckout(folder), problems)
  if (as === 'github') return formatGithub(inCheckout(folder), problems)
  const outcome = unchanged ? 'Nothing has changed since the last import.' : formatOutcome(report)
  return problems.length > 0
    ? `${formatProblems(problems)}\n\n${formatTotals(problems)}\n${outcome}`
    : outcome
}

function codeOf({ report: { problems } }: ImportResult, strict: boolean): number {
  const intolerable = new Set<Severity>(strict ? ['error', 'warning'] : ['error'])
  return problems.some(({ severity }) => intolerable.has(severity)) ? doneBut : 0
}

async function run(words: string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const { folder, dryRun, watch, replace, strict, as } = readArguments(words)
  const signal = interruption()
  await requireFolder(folder)
  const open = dryRun ? openStoreToLook : openStore
  const settings = readSettings(StoreSettings, environment)
  const store = await open(settings, folder)
  const data = dataFolder(settings, folder)
  const onChanged = keepingDifferences(differencesFolder(data))
  try {
    const kept = keptChecks(data)
    const importAgain = importing({ folder, store, kept, dryRun, keepsMost: !replace, onChanged, signal })
    const result = await importAgain()
    console.log(format(result, as))
    if (dryRun && as === 'text' && !result.unchanged) console.log(formatPlan(result.report))
    if (result.refusal) return explainFailure(result.refusal)
    let code = codeOf(result, strict)
    const tellChange = async () => {
      try {
        const next = await importAgain()
        code = codeOf(next, strict)
        if (!next.unchanged) console.log(format(next, as))
      } catch (error) {
        code = signal.aborted ? interrupted : couldNotRun
        throw error
      }
    }
    if (watch) await importOnChange(folder, tellChange, signal)
    return code
  } finally {
    await store.close()
  }
}

/** The command line of the importer: 0 done, 1 done with errors or, when strict, warnings, 2 could not run, 130 interrupted. */
export async function main(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  process.exitCode = await run(words, environment).catch(explainFailure)
}
