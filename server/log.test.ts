import { unescape as decoded } from 'node:querystring'
import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { aDataFolder, runCommand } from '../test/support/command.ts'

const Line = z.object({ level: z.int(), url: z.string(), status: z.int() })
const token = 'the token, 100 % + more & more: "x"'
const passwords = {
  NEO4J_PASSWORD: 'the password of the store',
  NEO4J_READER_PASSWORD: 'the password of the reader',
}

it('a server writes down who asked what, and no secret wherever it came from', async () => {
  const data = aDataFolder()
  onTestFinished(data.remove)
  const reader = { NEO4J_READER_USER: 'reader' }
  const settings = { ...passwords, ...reader, SKEIN_TOKEN: token, SKEIN_DATA: data.path, SKEIN_LOG: 'info' }
  const running = runCommand('start', ['--port', '0'], settings)
  const [, url = ''] = await running.prints(/ at (http\S+)/)
  const statuses = new Set<number>()
  async function ask(path: string, init?: RequestInit) {
    const response = await fetch(url + path, { redirect: 'manual', ...init })
    statuses.add(response.status)
    return response
  }
  const post = (path: string, body: BodyInit, headers: HeadersInit = {}) =>
    ask(path, { method: 'POST', body, headers })

  const signedIn = await post('', new URLSearchParams({ token }))
  const [cookie = ''] = signedIn.headers.get('set-cookie')?.split(';') ?? []
  const right = [{ cookie }, { authorization: `Bearer ${token}` }]
  const wrong = [{ cookie: `skein-session=${token}` }, { authorization: `Bearer ${token}x` }]
  const queries = [
    '',
    `?token=${encodeURIComponent(token)}`,
    `?${new URLSearchParams({ token })}`,
    `?token=${encodeURIComponent(token).replaceAll('%2B', '+')}`,
    '?q=%E0%A4',
  ]
  for (const headers of [{}, ...right, ...wrong])
    for (const path of ['', 'api/health', 'api/search', `api/nodes/${encodeURIComponent(token)}`])
      for (const query of queries) await ask(path + query, { headers })
  const asJson = { cookie, 'content-type': 'application/json' }
  await post('api/cypher', `{"query": "${token}`, asJson)
  await post('api/cypher', JSON.stringify({ query: `RETURN '${token}'` }), asJson)
  running.process.kill()
  const { stdout, stderr } = await running.ended

  expect([...statuses].sort()).toEqual([200, 303, 400, 401, 404, 429])
  const lines = stderr.split('\n').filter((line) => line.startsWith('{'))
  const told = lines.map((line) => Line.parse(JSON.parse(line)))
  expect(told).toContainEqual({ level: 30, url: '/api/health', status: 200 })
  expect(told).toContainEqual({ level: 30, url: '/api/search?q=%E0%A4', status: 401 })
  const said = stdout + stderr
  for (const secret of [token, cookie.split('=')[1] ?? '', ...Object.values(passwords)])
    for (const form of [secret, JSON.stringify(secret).slice(1, -1)])
      for (const text of [said, decoded(said), decoded(said.replaceAll('+', ' '))])
        expect(text).not.toContain(form)
})
