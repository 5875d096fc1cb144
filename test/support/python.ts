import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * A Python of its own with one package in it, made the first time: the folder of its programs. Needs python3 with
 * venv, and PyPI.
 */
export async function pythonWith(name: string, version: string): Promise<string> {
  const home = resolve(import.meta.dirname, '../../build/python', name)
  const bin = resolve(home, 'bin')
  const python = resolve(bin, 'python')
  try {
    if (!existsSync(python)) await run('python3', ['-m', 'venv', home])
    const has = `from importlib.metadata import version; assert version('${name}') == '${version}'`
    await run(python, ['-c', has]).catch(() =>
      run(python, ['-m', 'pip', 'install', '--quiet', `${name}==${version}`]),
    )
    return bin
  } catch (error) {
    throw new Error(
      `${name} checks what is made here. It needs python3 with venv (on Debian: python3-venv) and PyPI.`,
      { cause: error },
    )
  }
}
