import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { pythonWith } from './python.ts'

const run = promisify(execFile)

/** What an expression of Python, with networkx imported as `nx`, says as JSON. It can read the file at `path`. */
export async function askNetworkx(path: string, expression: string): Promise<unknown> {
  const script = `import json, sys\nimport networkx as nx\npath = sys.argv[1]\nprint(json.dumps(${expression}))`
  const python = resolve(await pythonWith('networkx', '3.4.2'), 'python')
  const { stdout } = await run(python, ['-c', script, path])
  return JSON.parse(stdout)
}
