import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { thePython } from './python.ts'

const run = promisify(execFile)

/** What an expression of Python, with networkx imported as `nx`, says as JSON. It can read the file at `path`. */
export async function askNetworkx(path: string, expression: string): Promise<unknown> {
  const script = `import json, sys\nimport networkx as nx\npath = sys.argv[1]\nprint(json.dumps(${expression}))`
  const { stdout } = await run(await thePython(), ['-c', script, path])
  return JSON.parse(stdout)
}
