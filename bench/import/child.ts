import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { Measurement } from './record.ts'
import type { Action } from './steps.ts'

const run = promisify(execFile)
const command = resolve(import.meta.dirname, '../../scripts/bench.mjs')

export interface Place {
  folder: string
  /** Where the prepared batches of the folder are kept. */
  batches: string
  settings: Record<string, string>
}

/** Does a step in a process of its own, so that its time and memory are those of one command. */
export async function inChild(action: Action, { folder, batches, settings }: Place): Promise<Measurement> {
  const words = [command, 'step', action, folder, batches]
  const environment = { ...process.env, NEO4J_URI: '', ...settings }
  const { stdout } = await run(process.execPath, words, { env: environment, maxBuffer: 2 ** 24 })
  return Measurement.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
}
