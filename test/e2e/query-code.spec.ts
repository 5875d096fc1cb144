import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { asCurl, asDriver, asHttpx } from '../../client/console/query-code.ts'

const asked = {
  query: `MATCH (e:Event)\nWHERE e.title = "it's \\"quoted\\" \\\\ $(whoami) \`id\`" // ${'ü 中 \u2028'}\nRETURN '$x'`,
  parameters: {
    name: `O'Brien"; rm -rf / #\n\\`,
    none: null,
    yes: true,
    list: [1, -2.5, { deep: '`$HOME`' }],
  },
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
    const words = argumentsOf(asCurl('http://127.0.0.1:4860', asked))
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
    ['with httpx', asHttpx('http://127.0.0.1:4860', asked)],
    ['with the driver', asDriver(asked)],
  ])('as Python %s', (_, script) => {
    expect(assignedBy(script)).toEqual([asked.query, asked.parameters])
  })
})
