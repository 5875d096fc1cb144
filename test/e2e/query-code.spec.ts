import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { asCurl, asDriver, asHttpx } from '../../client/console/query-code.ts'
import { openEmbedded } from '../../graph/stores/embedded.ts'
import { listen } from '../../server/listen.ts'
import { thePython } from '../support/python.ts'

const run = promisify(execFile)
const local = { origin: 'http://127.0.0.1:4860', wantsToken: false }

const asked = {
  query: `MATCH (e:Event)\nWHERE e.title = "it's \\"quoted\\" \\\\ $(whoami) \`id\`" // ${'ü 中 \u2028'}\nRETURN '$x'`,
  parameters: {
    name: `O'Brien"; rm -rf / #\n\\`,
    none: null,
    yes: true,
    list: [1, -2.5, { deep: '`$HOME`' }],
  },
  limit: 5_000,
}

/** What these commands are called with, as the shell reads it. */
function argumentsOf(script: string): string[] {
  const told = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${script}`], { encoding: 'utf8' })
  return told.split('\0').slice(0, -1)
}

/** What the script has put into its variables before it asks, as Python reads it. */
function assignedBy(script: string): unknown {
  const from = script.indexOf('query = ')
  const until = script.search(/^(response|login) = /m)
  const told = `${script.slice(from, until)}\nimport json\nprint(json.dumps([query, parameters]))`
  return JSON.parse(execFileSync('python3', ['-c', told], { encoding: 'utf8' }))
}

describe('a query as code says what the query says, whatever stands in it', () => {
  it('as curl', () => {
    const words = argumentsOf(asCurl(local, asked))
    expect(words.slice(0, 4)).toEqual([
      'http://127.0.0.1:4860/api/cypher',
      '--header',
      'Content-Type: application/json',
      '--data-binary',
    ])
    expect(JSON.parse(words[4] ?? '')).toEqual(asked)
    expect(words).toHaveLength(5)
  })

  it.each([
    ['with httpx', asHttpx(local, asked)],
    ['with the driver', asDriver(asked)],
  ])('as Python %s', (_, script) => {
    expect(assignedBy(script)).toEqual([asked.query, asked.parameters])
  })
})

describe('a query as code for a server that wants a token', () => {
  const token = 'a "token" of $HOME & `id`'
  const simple = { query: 'RETURN $name AS name', parameters: { name: 'Oliver' }, limit: 10 }

  async function aServer() {
    const store = openEmbedded()
    await store.applySchema()
    const { url, close } = await listen(store, { host: '127.0.0.1', port: 0, token })
    onTestFinished(async () => {
      await close()
      await store.close()
    })
    return { origin: new URL(url).origin, wantsToken: true }
  }

  /** What the command prints, whether it goes well or not. */
  async function printedBy(program: string, script: string, given: Record<string, string>): Promise<string> {
    const { SKEIN_TOKEN: _, ...environment } = process.env
    const { stdout, stderr } = await run(program, ['-c', script], {
      env: { ...environment, ...given },
    }).catch((failed: { stdout: string; stderr: string }) => failed)
    return stdout + stderr
  }

  async function expectToAsk(program: string, script: string, answered: string) {
    expect(script).not.toContain(token)
    expect(await printedBy(program, script, { SKEIN_TOKEN: token })).toContain(answered)
    expect(await printedBy(program, script, { SKEIN_TOKEN: 'another token than its own' })).toContain(
      'Bearer TOKEN',
    )
    expect(await printedBy(program, script, {})).toContain('SKEIN_TOKEN')
  }

  it('takes it from the environment, as curl', async () => {
    await expectToAsk('sh', asCurl(await aServer(), simple), '"rows":[["Oliver"]]')
  })

  it('takes it from the environment, with httpx', async () => {
    await expectToAsk(await thePython(), asHttpx(await aServer(), simple), "{'name': 'Oliver'}")
  })

  it('brings as many rows as the console was asked for, and says when there are more', async () => {
    const python = await thePython()
    const server = await aServer()
    const printed = (limit: number) => {
      const rows = { query: 'UNWIND range(1, 1200) AS n RETURN n', parameters: {}, limit }
      return printedBy(python, asHttpx(server, rows), { SKEIN_TOKEN: token })
    }
    expect(await printed(1_100)).toMatch(/\{'n': 1100\}\nNot all rows: the first 1,100; there are more\.\n$/)
    expect(await printed(5_000)).toMatch(/\{'n': 1200\}\n$/)
  })
})
