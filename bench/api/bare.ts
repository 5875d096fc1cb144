import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { readSettings, StoreSettings } from '#graph/settings.ts'
import { callAll, openRaw } from './raw-store.ts'
import type { Call } from './recording.ts'
import { keyOf } from './send.ts'

/** What the server asked for a request, and what it answered. */
export const Known = z.array(
  z.object({
    key: z.string(),
    calls: z.array(z.custom<Call>()),
    type: z.string(),
    encoding: z.string().optional(),
    body: z.custom<Uint8Array>((body) => body instanceof Uint8Array),
  }),
)
export type Known = z.infer<typeof Known>

/** The process of the second floor: of each request that it is told of, it asks the raw store the same, and answers the same bytes. */
export async function serveBare(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const [folder] = z.tuple([z.string()]).parse(words)
  const raw = openRaw(readSettings(StoreSettings, environment), folder)
  const known = new Map<string, Known[number]>()
  const server = createServer(async (request, response) => {
    const answer = known.get(keyOf(request.url ?? '', await text(request)))
    if (!answer) return response.writeHead(404).end()
    await callAll(raw, answer.calls)
    const { type, encoding, body } = answer
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      ...(encoding && { 'content-encoding': encoding }),
    })
    response.end(body)
  })
  process.on('message', (message) => {
    for (const answer of Known.parse(message)) known.set(answer.key, answer)
    process.send?.({ known: known.size })
  })
  process.once('disconnect', async () => {
    server.close()
    server.closeAllConnections()
    await raw.close()
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (address !== null && typeof address === 'object')
      process.send?.({ url: `http://127.0.0.1:${address.port}/` })
  })
}
