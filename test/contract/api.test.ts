import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { thePython } from '../support/python.ts'
import { serve } from '../support/serve.ts'

const run = promisify(execFile)

/** Where it keeps what it found, among what is made here. */
const cwd = resolve(import.meta.dirname, '../../build')

/** A stream that does not end, and an answer with a tuple in it, whose schema schemathesis takes for a wrong one. */
const leftOut = ['/api/changes', '/api/overview-layout']

it('answers to every request that its own document allows, and refuses the others, as the document says', async () => {
  const [server, python] = await Promise.all([serve(), thePython()])
  const words = [
    ...['-m', 'schemathesis.cli'],
    ...['--config-file', resolve(import.meta.dirname, 'schemathesis.toml')],
    ...['run', `${server.url}api/openapi.json`],
    ...leftOut.flatMap((path) => ['--exclude-path', path]),
    ...['--max-examples', '10', '--seed', '1', '--generation-database', 'none'],
  ]
  const found = await run(python, words, { cwd, maxBuffer: 10_000_000 }).catch(({ stdout, stderr }) => ({
    stdout: `failed\n${stdout}${stderr}`,
  }))
  await server.close()
  expect(found.stdout).not.toMatch(/^failed/)
}, 300_000)
