import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Request, Response } from 'express'

/** What a connection sends in one go, ten packets: to compress less than that saves nobody a wait. */
export const firstFlight = 14_000

/** What is longer would keep others waiting while it is compressed: the app has that done by another thread. */
const longest = 64_000

const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants

/** What a browser may take, the shortest first. */
const encodings = new Map<string, (body: Buffer) => Buffer>([
  [
    'br',
    (body) =>
      brotliCompressSync(body, {
        params: {
          [BROTLI_PARAM_QUALITY]: 4,
          [BROTLI_PARAM_LGWIN]: Math.ceil(Math.log2(longest)),
          [BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      }),
  ],
  ['gzip', (body) => gzipSync(body)],
])

/** To hand a short body to another thread and wait for it takes longer than to compress it. */
function compressed(request: Request, response: Response, body: Buffer): Buffer {
  for (const [encoding, compress] of encodings) {
    if (!request.acceptsEncodings(encoding)) continue
    response.setHeader('content-encoding', encoding)
    return compress(body)
  }
  return body
}

export function sendJson(request: Request, response: Response, answer: unknown): void {
  const body = Buffer.from(JSON.stringify(answer))
  const isShort = body.length >= firstFlight && body.length <= longest
  const sent = isShort ? compressed(request, response, body) : body
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.setHeader('content-length', sent.length)
  response.end(sent)
}
