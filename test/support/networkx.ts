import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const home = resolve(import.meta.dirname, '../../build/python/networkx')
const python = resolve(home, 'bin/python')
const version = '3.4.2'

/** Python with networkx in it, made the first time. Needs python3 with venv, and PyPI. */
async function prepared(): Promise<string> {
  try {
    if (!existsSync(python)) await run('python3', ['-m', 'venv', home])
    const has = `import networkx; assert networkx.__version__ == '${version}'`
    await run(python, ['-c', has]).catch(() =>
      run(python, ['-m', 'pip', 'install', '--quiet', `networkx==${version}`]),
    )
    return python
  } catch (error) {
    throw new Error(
      'Exported files and measures are checked by networkx, which needs python3 with venv (on Debian: python3-venv) and PyPI.',
      { cause: error },
    )
  }
}

/** What an expression of Python, with networkx imported as `nx`, says as JSON. It can read the file at `path`. */
export async function askNetworkx(path: string, expression: string): Promise<unknown> {
  const script = `import json, sys\nimport networkx as nx\npath = sys.argv[1]\nprint(json.dumps(${expression}))`
  const { stdout } = await run(await prepared(), ['-c', script, path])
  return JSON.parse(stdout)
}
