import { execFile } from 'node:child_process'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { promisify } from 'node:util'
import type { Machine } from './records.ts'

const run = promisify(execFile)

export function thisMachine(): Machine {
  const processors = cpus()
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryBytes: totalmem(),
    system: `${type()} ${release()}`,
    loadAtStart: loadavg()[0] ?? 0,
  }
}

/** The commit that is measured, marked when files differ from it; unknown outside of a clone. */
export async function skeinVersion(): Promise<string> {
  const words = ['--no-optional-locks', 'describe', '--always', '--dirty']
  return run('git', words, { cwd: import.meta.dirname }).then(
    ({ stdout }) => stdout.trim(),
    () => 'unknown',
  )
}
