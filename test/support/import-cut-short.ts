import { expect } from 'vitest'
import { type ImportOptions, importFolder } from '../../importer/import-folder.ts'

/** An import that is ended while it loads, once so much is worked out: the graph is not whole then. */
export async function importCutShort(
  options: Omit<ImportOptions, 'signal' | 'onProgress'>,
  workedOut = 0,
): Promise<void> {
  const interruption = new AbortController()
  const cut = importFolder({
    ...options,
    signal: interruption.signal,
    onProgress: (stage, done) =>
      stage === 'load' && done >= workedOut && interruption.abort(new Error('enough')),
  })
  await expect(cut).rejects.toThrow('enough')
}
