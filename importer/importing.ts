import { explainFailure } from './explain-failure.ts'
import { emptyMemory, type ImportOptions, type ImportResult, importFolder } from './import-folder.ts'
import { pause } from './lock/pause.ts'
import { showProgress } from './report/progress.ts'
import { watchFolder } from './watch-folder.ts'

export type Importing = () => Promise<ImportResult>

/**
 * An import that shows its progress, and costs less each time it is called again. That most events may go is said of
 * the files as they are, and so of the first import that is done.
 */
export function importing(options: Omit<ImportOptions, 'onProgress' | 'onNotice' | 'memory'>): Importing {
  const memory = emptyMemory()
  let { keepsMost = false } = options
  return async () => {
    const { onProgress, stop } = showProgress(process.stderr)
    const onNotice = (what: string) => {
      stop()
      console.error(what)
    }
    try {
      const result = await importFolder({ ...options, keepsMost, memory, onProgress, onNotice })
      keepsMost = true
      return result
    } finally {
      stop()
    }
  }
}

const betweenAttempts = 5_000

/**
 * Tries until the import succeeds or the signal comes: no other change need come for this one to get into the
 * graph. Each expected failure is told once.
 */
async function untilImported(importAgain: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
  let told: string | undefined
  while (!signal.aborted) {
    try {
      await importAgain()
      return
    } catch (error) {
      if (!(error instanceof Error)) throw error
      if (told !== error.message) {
        explainFailure(error)
        told = error.message
        if (!signal.aborted) console.error(`Trying again every ${betweenAttempts / 1_000} seconds.`)
      }
      await pause(betweenAttempts, signal).catch(() => {})
    }
  }
}

/** Imports again whenever files have changed, until the signal; ends when an import that is under way then has. */
export function importOnChange(
  folder: string,
  importAgain: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  return watchFolder(folder, () => untilImported(importAgain, signal), signal)
}
