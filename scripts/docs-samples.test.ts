import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { checkEvent } from '../importer/check/check-event.ts'
import { parseFile } from '../importer/parse/parse-file.ts'
import { serve } from '../test/support/serve.ts'

const sample = /```markdown\n(---\n[\s\S]*?)```/g

it.each(['README.md', 'docs/file-format.md', 'examples/README.md'])(
  'the event shown in %s can be copied and imported',
  (page) => {
    const text = readFileSync(resolve(import.meta.dirname, '..', page), 'utf8')
    const samples = [...text.matchAll(sample)].map(([, event = '']) => event)
    expect(samples).not.toEqual([])
    for (const event of samples) {
      const parsed = parseFile({ file: '1986-10-05--hasenfus-shot-down.md', text: event })
      expect(parsed).toMatchObject({ kind: 'event' })
      if (parsed.kind !== 'event') continue
      expect(checkEvent('1986-10-05--hasenfus-shot-down.md', parsed.fields, parsed.body).findings).toEqual([])
    }
  },
)

const checkout = resolve(import.meta.dirname, '..')

it('the program shown in docs/querying.md asks a server and prints what it says', async () => {
  const page = readFileSync(join(checkout, 'docs/querying.md'), 'utf8')
  const [, program = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? []
  const folder = await mkdtemp(join(tmpdir(), 'skein-program-'))
  const server = await serve()
  const here = program
    .replaceAll("'./client/", `'${checkout}/client/`)
    .replace('http://127.0.0.1:4860', server.url)
  await writeFile(join(folder, 'program.mts'), here)
  const run = promisify(execFile)
  const words = ['--import', import.meta.resolve('tsx'), join(folder, 'program.mts')]
  const { stdout } = await run(process.execPath, words, { cwd: checkout })
  await server.close()
  await rm(folder, { recursive: true })
  expect(stdout).toMatch(/^Oliver North: 8 events, from .+ to .+\n404 Find the node with \/api\/search\./)
})
