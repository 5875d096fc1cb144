import { explainFailure } from './explain-failure.ts'
import { emptyMemory, type ImportOptions, type ImportResult, importFolder } from './import-folder.ts'
import { Interrupted } from './interruption.ts'
import { pause } from './lock/pause.ts'
import { showProgress } from './report/progress.ts'
import { watchFolder } from './watch-folder.ts'

export type Importing = () => Promise<ImportResult>

/** An import that shows its progress, and costs less each time it is called again. */
export function importing(options: Omit<ImportOptions, 'onProgress' | 'onWait' | 'memory'>): Importing {
  const memory = emptyMemory()
  return async () => {
    const { onProgress, stop } = showProgress(process.stderr)
    const onWait = (why: string) => {
      stop()
      console.error(why)
    }
    try {
      return await importFolder({ ...options, memory, onProgress, onWait })
    } finally {
      stop()
    }
  }
}

const betweenAttempts = 5_000

/**
 * Imports again whenever files have changed, until the signal. An expected failure is told, and tried again after
 * a while: no other change need come for this one to get into the graph.
 */
export function importOnChange(
  folder: string,
  importAgain: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  async function onChange(): Promise<void> {
    try {
      await importAgain()
    } catch (error) {
      explainFailure(error)
      if (error instanceof Interrupted || signal.aborted) return
      console.error(`Trying again in ${betweenAttempts / 1_000} seconds.`)
      await pause(betweenAttempts, signal).then(onChange, () => {})
    }
  }
  return watchFolder(folder, onChange, signal)
}
