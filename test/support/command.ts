import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inject, onTestFinished } from 'vitest'
import type { CommandName } from './compile-commands.ts'

const scripts = resolve(import.meta.dirname, '../../scripts')

export interface Running {
  process: ChildProcess
  stdout(): string
  stderr(): string
  /** Resolves with the first match in what it prints; rejects when it ends without. */
  prints(pattern: RegExp): Promise<RegExpExecArray>
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>
}

/** A place for graphs that no other test sees. */
export function aDataFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'skein-data-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** What Node is to be told to run the command: as npm tells it. */
const asNpmDoes = (name: CommandName) => [join(scripts, `${name}.mjs`)]

/** What Node is to be told to run it without compiling it again, where that was done already. */
function compiled(name: CommandName): string[] {
  const modules = inject('compiledCommands')
  if (!modules) return asNpmDoes(name)
  const main = `import(${JSON.stringify(modules[name])}).then(({ main }) => main(process.argv.slice(1), process.env))`
  return ['--heap-growing-percent=100', '-e', main, '--']
}

/** Runs `npm start`, `npm run import` or `npm run aliases` with these words and settings. */
export function runCommand(name: CommandName, words: string[], settings: Record<string, string>): Running {
  return run([...compiled(name), ...words], settings)
}

/** As runCommand, but with all that npm runs of it: what sets up the folder, and compiles the command as it starts. */
export function runAsNpmDoes(name: CommandName, words: string[], settings: Record<string, string>): Running {
  return run([...asNpmDoes(name), ...words], settings)
}

function run(words: string[], settings: Record<string, string>): Running {
  const environment = { ...process.env, NEO4J_URI: '', ...settings }
  const child = spawn(process.execPath, words, { env: environment })
  onTestFinished(() => void child.kill('SIGKILL'))
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  return {
    process: child,
    stdout: () => stdout,
    stderr: () => stderr,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(stdout)
          if (match) resolve(match)
        }
        child.stdout.on('data', look)
        child.once('exit', () => reject(new Error(`ended without printing ${pattern}:\n${stdout}${stderr}`)))
        look()
      }),
    ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr }))),
  }
}

/** Waits for words on stderr, past what was there when `from` was taken of it. Throws when it ends without, or takes too long. */
export async function untilItSays(running: Running, pattern: RegExp, from = 0): Promise<void> {
  const deadline = performance.now() + 30_000
  while (!pattern.test(running.stderr().slice(from))) {
    if (performance.now() > deadline || running.process.exitCode !== null) {
      throw new Error(`never said ${pattern}:\n${running.stderr()}`)
    }
    await pause(2)
  }
}
