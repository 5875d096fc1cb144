import { explainFailure } from './explain-failure.ts'
import { emptyMemory, type ImportOptions, type ImportResult, importFolder } from './import-folder.ts'
import { showProgress } from './report/progress.ts'
import { watchFolder } from './watch-folder.ts'

export type Importing = () => Promise<ImportResult>

/** An import that shows its progress, and costs less each time it is called again. */
export function importing(options: Omit<ImportOptions, 'onProgress' | 'memory'>): Importing {
  const memory = emptyMemory()
  return async () => {
    const { onProgress, stop } = showProgress(process.stderr)
    try {
      return await importFolder({ ...options, memory, onProgress })
    } finally {
      stop()
    }
  }
}

/** Imports again whenever files have changed, until the signal. An expected failure is told, and the next change tries again. */
export function importOnChange(
  folder: string,
  importAgain: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  const onChange = async () => {
    try {
      await importAgain()
    } catch (error) {
      explainFailure(error)
    }
  }
  return watchFolder(folder, onChange, signal)
}
