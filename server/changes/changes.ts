import type { RequestHandler } from 'express'
import type { Revisions } from './revisions.ts'

const heartbeat = 20_000

/**
 * GET /api/changes: server-sent events, one named `revision` with the new revision as its data when an import
 * has ended. A comment now and then keeps proxies from closing the stream.
 */
export function tellChanges(revisions: Revisions): RequestHandler {
  return (request, response) => {
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
    })
    if (request.method === 'HEAD') return void response.end()
    response.write('retry: 2000\n\n')
    const unsubscribe = revisions.subscribe((revision) => {
      response.write(`event: revision\ndata: ${revision}\n\n`)
    })
    const beat = setInterval(() => response.write(': still here\n\n'), heartbeat)
    request.on('close', () => {
      clearInterval(beat)
      unsubscribe()
    })
  }
}
