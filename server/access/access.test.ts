import { get, type OutgoingHttpHeaders } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { readSettings } from '#graph/settings.ts'
import { openEmbedded } from '#graph/stores/embedded.ts'
import { Problem } from '#model/problem.ts'
import { Settings } from '../../scripts/serve.ts'
import { runCommand } from '../../test/support/command.ts'
import { type Listening, type ListenOptions, listen } from '../listen.ts'

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function listening(options: Partial<ListenOptions>): Promise<Listening> {
  const store = openEmbedded()
  await store.applySchema()
  const server = await listen(store, { host: '127.0.0.1', port: 0, ...options })
  open.push(async () => {
    await server.close()
    await store.close()
  })
  return server
}

const token = 'a token of some length'
const asToken = { headers: { authorization: `Bearer ${token}` } }

/** How the server answers who sends these headers, letter for letter. */
function statusOf(url: string, headers: OutgoingHttpHeaders): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(`${url}api/health`, { headers }, ({ statusCode }) => resolve(statusCode)).on('error', reject)
  })
}

function signIn(url: string, given: string) {
  const body = new URLSearchParams({ token: given })
  return fetch(url, { method: 'POST', body, redirect: 'manual' })
}

describe('a server with a token', () => {
  it('answers nobody who does not bring it', async () => {
    const { url } = await listening({ token })
    for (const path of ['api/health', 'api/summary', 'api/openapi.json', 'api/changes', 'assets/x.js', 'x']) {
      const response = await fetch(url + path)
      expect(response.status, path).toBe(401)
      expect(response.headers.get('www-authenticate')).toBe('Bearer')
      expect(Problem.parse(await response.json()).hint).toContain('Bearer TOKEN')
    }
    const wrong = await fetch(`${url}api/health`, { headers: { authorization: `Bearer ${token}x` } })
    expect(wrong.status).toBe(401)
    expect(await fetch(`${url}api/health?token=${token}`)).toMatchObject({ status: 401 })
  })

  it('answers a program that brings it in a header', async () => {
    const { url } = await listening({ token })
    expect(await fetch(`${url}api/health`, asToken)).toMatchObject({ status: 200 })
  })

  it.each([`Bearer ${token}\u00e9`, 'Bearer \u00ff\u00fe', 'Bearer ', 'Bearer', '\u00e9', 'Basic OlDwnw=='])(
    'refuses the header %j, which is no token, in words',
    async (authorization) => {
      const { url } = await listening({ token })
      expect(await statusOf(url, { authorization })).toBe(401)
      expect(await statusOf(url, { cookie: 'skein-session=\u00e9%E9' })).toBe(401)
    },
  )

  it('gives a browser that brings it a cookie that no script reads and no other site sends along', async () => {
    const { url } = await listening({ token })
    const answer = await signIn(url, token)
    expect(answer.status).toBe(303)
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/)
    expect(cookie).not.toContain(token)
    const session = cookie.split(';')[0] ?? ''
    expect(await fetch(`${url}api/health`, { headers: { cookie: session } })).toMatchObject({ status: 200 })
    const other = await listening({ token: 'another token than before' })
    expect(await fetch(`${other.url}api/health`, { headers: { cookie: session } })).toMatchObject({
      status: 401,
    })
  })

  it('asks a browser for it, says when it was wrong, and ends guessing', async () => {
    const { url } = await listening({ token })
    const page = await fetch(url)
    expect(page.status).toBe(401)
    expect(await page.text()).toContain('<label for="token">')
    for (let attempt = 0; attempt < 10; attempt++) {
      const answer = await signIn(url, `guess ${attempt}`)
      expect(answer.status).toBe(401)
      expect(await answer.text()).toContain('That is not the token')
    }
    const answer = await signIn(url, token)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('ends guessing by a program too, and does not tell it when it has guessed right', async () => {
    const { url } = await listening({ token })
    const cookie = (await signIn(url, token)).headers.get('set-cookie')?.split(';')[0] ?? ''
    const ask = async (word: string) =>
      (await fetch(`${url}api/health`, { headers: { authorization: `Bearer ${word}` } })).status
    for (let attempt = 0; attempt < 10; attempt++) expect(await ask(`guess ${attempt}`)).toBe(401)
    expect(await ask('one more guess')).toBe(429)
    expect(await ask(token)).toBe(429)
    expect(await statusOf(url, { cookie })).toBe(200)
  })

  it('does not let one address take all of it', async () => {
    const { url } = await listening({ token })
    const statuses = new Set<number>()
    for (let round = 0; round < 61; round++) {
      const asked = Array.from({ length: 50 }, () => fetch(`${url}api/openapi.json`))
      for (const response of await Promise.all(asked)) statuses.add(response.status)
    }
    expect([...statuses]).toEqual([401, 429])
  })
})

describe('a server that other machines reach', () => {
  it('answers at the address that it tells, and under the names that it was told', async () => {
    const { url } = await listening({ host: '0.0.0.0', token, otherNames: ['skein.example.org'] })
    const { port } = new URL(url)
    for (const host of [`127.0.0.1:${port}`, 'skein.example.org'])
      expect(await statusOf(url, { host, authorization: `Bearer ${token}` }), host).toBe(200)
    expect(await statusOf(url, { host: 'evil.example.org', authorization: `Bearer ${token}` })).toBe(403)
  })
})

describe('a server that only this machine reaches', () => {
  it('answers under another name only when it was told of it', async () => {
    const { url } = await listening({ otherNames: ['skein.example.org'] })
    expect(await statusOf(url, { host: 'skein.example.org' })).toBe(200)
    expect(await statusOf(url, { host: 'evil.example.org' })).toBe(403)
    expect(await statusOf(url, { host: 'evil.example.org', 'x-forwarded-host': 'localhost' })).toBe(403)
  })

  it('takes no notice of capital letters in a name', async () => {
    const { url } = await listening({ otherNames: ['Skein.Example.org'] })
    for (const host of ['skein.example.org', 'SKEIN.example.ORG:443', 'LocalHost'])
      expect(await statusOf(url, { host }), host).toBe(200)
  })
})

describe('npm start', () => {
  it('refuses to let other machines in without a token, and says what to do', async () => {
    const { ended } = runCommand('start', ['--port', '0'], { HOST: '0.0.0.0' })
    const { code, stderr } = await ended
    expect(code).toBe(2)
    expect(stderr).toContain('SKEIN_TOKEN: must be set where HOST lets other machines in')
  })

  it.each([
    ['is short', 'too short', 'at least 16 characters'],
    ['no header can carry', 'ein Schlüssel für alle', 'plain letters'],
  ])('refuses a token that %s', (_, SKEIN_TOKEN, why) => {
    const refusal = new RegExp(`SKEIN_TOKEN: must .*${why}`)
    expect(() => readSettings(Settings, { SKEIN_TOKEN })).toThrow(refusal)
  })
})
