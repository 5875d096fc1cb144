import { afterAll, beforeAll } from 'vitest'
import type { Listening } from '../../server/listen.ts'
import { serve } from './serve.ts'

/** The examples served while the tests of a file run, and ways to ask. */
export function aServer() {
  let server: Listening | undefined
  beforeAll(async () => {
    server = await serve()
  })
  afterAll(() => server?.close())

  const url = (path: string) => new URL(path, server?.url)

  async function get(path: string, init?: RequestInit) {
    const response = await fetch(url(path), init)
    const type = response.headers.get('content-type') ?? ''
    return { status: response.status, type, headers: response.headers, body: await response.json() }
  }

  const post = (path: string, body: string) =>
    get(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })

  return { url, get, post }
}
