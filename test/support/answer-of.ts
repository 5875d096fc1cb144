import type { Store } from '../../graph/store.ts'
import { type ListenOptions, listen } from '../../server/listen.ts'

/** What the real server over this store answers: to a POST when a body is given, else to a GET. */
export async function answerOf(
  store: Store,
  path: string,
  body?: unknown,
  options: Partial<ListenOptions> = {},
): Promise<unknown> {
  const server = await listen(store, { host: '127.0.0.1', port: 0, ...options })
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  try {
    return await (await fetch(new URL(path, server.url), body === undefined ? {} : post)).json()
  } finally {
    await server.close()
  }
}
