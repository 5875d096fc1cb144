import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { dataFolder, differencesFolder, openStore } from '#graph/open-store.ts'
import { readSettings, StoreSettings, setting } from '#graph/settings.ts'
import { keptChecks } from '../importer/check/keep-checked.ts'
import { keepingDifferences } from '../importer/difference/keep-differences.ts'
import { explainFailure, UsageError } from '../importer/explain-failure.ts'
import type { ImportResult } from '../importer/import-folder.ts'
import { importing, importOnChange } from '../importer/importing.ts'
import { aborted, interruption } from '../importer/interruption.ts'
import { requireFolder } from '../importer/read/read-folder.ts'
import { formatOutcome, formatTotals } from '../importer/report/format-report.ts'
import { graphState } from '../server/graph-state.ts'
import { readReport } from '../server/import/read-report.ts'
import { CannotListen, isLoopback, listen, requireAddress } from '../server/listen.ts'
import { logger, logLevels } from '../server/log.ts'

const usage = 'npm start [-- FOLDER] [--port N] [--watch] [--replace]'
const examples = resolve(import.meta.dirname, '../examples')

const portNumber = z.coerce.number().int().min(0).max(65_535)
const hostName = /^([\w.-]+|\[[\da-f:.]+\])$/i
const hostNames = z
  .string()
  .transform((text) => text.split(',').map((name) => name.trim()))
  .refine((names) => names.every((name) => hostName.test(name)), {
    error: 'must be host names with commas between, as in skein.example.org: no https://, no port, no path',
  })
export const Settings = StoreSettings.extend({
  HOST: setting(z.string().default('127.0.0.1')),
  PORT: setting(portNumber.default(4860)),
  SKEIN_TOKEN: setting(
    z
      .string()
      .min(16, 'must have at least 16 characters')
      .regex(
        /^[!-~]([ -~]*[!-~])?$/,
        'must be of plain letters, digits and signs (ASCII), with no space at its ends: a header has to carry it',
      )
      .optional(),
  ),
  SKEIN_HOSTS: setting(hostNames.default([])),
  SKEIN_LOG: setting(z.enum(logLevels).default('warn')),
}).refine(({ HOST, SKEIN_TOKEN }) => isLoopback(HOST) || SKEIN_TOKEN !== undefined, {
  path: ['SKEIN_TOKEN'],
  error: 'must be set where HOST lets other machines in: a secret that they have to give',
})

function readArguments(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        watch: { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
      },
    })
    if (positionals.length > 1) throw new Error('Only one folder can be served.')
    const port = values.port === undefined ? undefined : portNumber.parse(values.port)
    const { watch, replace } = values
    return { given: positionals[0], port, watch, replace }
  } catch (error) {
    const why = error instanceof z.ZodError ? '--port takes a number from 0 to 65535.' : String(error)
    throw new UsageError(why.replace(/^\w*Error: /, ''), usage)
  }
}

function tell({ report, unchanged }: ImportResult): void {
  if (unchanged) return
  console.error(formatOutcome(report))
  if (report.problems.length === 0) return
  console.error(formatTotals(report.problems))
  console.error(
    '  Each with its file and line: in the page under Import found, or npm run import while Skein is not running',
  )
}

async function run(words: string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const signal = interruption()
  const { given, port, watch, replace } = readArguments(words)
  const folder = given ?? examples
  const settings = readSettings(Settings, environment)
  const address = { host: settings.HOST, port: port ?? settings.PORT }
  await requireFolder(folder)
  await requireAddress(address.host, address.port)
  const store = await openStore(settings, folder)
  try {
    // The examples never take the place of what somebody else imported, or began to, into a shared database.
    const isShared = given === undefined && settings.NEO4J_URI !== undefined
    const isOfOthers = isShared && (await graphState(store)).kind !== 'empty'
    const imported = isOfOthers ? await readReport(store) : null
    // What imports changed was kept with the folder that they were of, where that is on this machine.
    const data = dataFolder(settings, imported && existsSync(imported.folder) ? imported.folder : folder)
    const onChanged = keepingDifferences(differencesFolder(data))
    const kept = keptChecks(data)
    const importAgain = importing({ folder, store, kept, keepsMost: !replace, onChanged, signal })
    if (watch && isOfOthers) console.error('Nothing is watched: name the folder that is to be.')
    if (!isOfOthers) tell(await importAgain())
    const server = await listen(store, {
      ...address,
      otherNames: settings.SKEIN_HOSTS,
      ...(settings.SKEIN_TOKEN !== undefined && { token: settings.SKEIN_TOKEN }),
      log: logger(settings.SKEIN_LOG),
      dataFolder: data,
    })
    const shown = isOfOthers ? (imported?.folder ?? 'what the database holds') : folder
    console.log(`Skein shows ${shown} at ${server.url}`)
    void server.prepare()
    const ended = aborted(signal)
    // Not awaited by who ends the server: to close the store ends it.
    const refreshSearch = () => Promise.race([store.refreshSearch(), ended])
    const searching = refreshSearch().catch(explainFailure)
    const importAndTell = async () => {
      tell(await importAgain())
      await Promise.all([server.tellOfImport(), refreshSearch()])
    }
    const watching = watch && !isOfOthers && importOnChange(folder, importAndTell, signal)
    await Promise.all([searching, watching, ended])
    await server.close()
    return 0
  } finally {
    await store.close()
  }
}

/** `npm start`: imports the folder, serves it, and ends cleanly at Ctrl-C. */
export async function main(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  process.exitCode = await run(words, environment).catch((error: unknown) => {
    if (!(error instanceof CannotListen)) return explainFailure(error)
    console.error(`${error.message}\n${error.hint}`)
    return 2
  })
}
