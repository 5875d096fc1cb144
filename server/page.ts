import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { RequestHandler } from 'express'
import { nonceFor } from './access/security-headers.ts'

export const clientFolder = resolve(import.meta.dirname, '../build/client')

/** What stands in the built page where this answer's nonce belongs; vite.config.ts puts it there. */
const nonceMark = /SKEIN_NONCE/g

/** The page itself, as the client was built. */
export const sendPage: RequestHandler = async (_request, response) => {
  const page = await readFile(resolve(clientFolder, 'index.html'), 'utf8')
  const nonce = nonceFor(response)
  response
    .type('html')
    .set('cache-control', 'no-store')
    .send(page.replace(nonceMark, () => nonce))
}
