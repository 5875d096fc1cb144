import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What checks, and is compared with, what is made here. */
export const packages = {
  httpx: '0.28.1',
  igraph: '1.0.0',
  neo4j: '6.4.1',
  networkx: '3.4.2',
  schemathesis: '4.32.5',
}

const wanted = Object.entries(packages).map(([name, version]) => `${name}==${version}`)
const pythons = resolve(import.meta.dirname, '../../build/python')
const home = resolve(pythons, wanted.join('+'))
const program = 'bin/python'

/** Nobody sees it half made: whoever makes it at the same time has the one that is there first. */
async function make(): Promise<void> {
  await mkdir(pythons, { recursive: true })
  const partial = await mkdtemp(resolve(pythons, 'partial-'))
  try {
    await run('python3', ['-m', 'venv', partial])
    // Most modules are never loaded: compiling all of them takes as long as the rest.
    await run(resolve(partial, program), ['-m', 'pip', 'install', '--quiet', '--no-compile', ...wanted])
    await rename(partial, home)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    if (existsSync(home)) return
    throw new Error(
      'What is made here is checked by Python. It needs python3 with venv (on Debian: python3-venv) and PyPI.',
      { cause: error },
    )
  }
}

/** A Python of its own with these packages in it, made the first time. Needs python3 with venv, and PyPI. */
export async function thePython(): Promise<string> {
  if (!existsSync(home)) await make()
  return resolve(home, program)
}
