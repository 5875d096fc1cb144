import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

const otherHeaders = helmet({ contentSecurityPolicy: false, strictTransportSecurity: false })

/** Nothing comes from elsewhere; no script and no style sheet counts that the server did not send. */
function policy(nonce: string): string {
  return [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    `style-src 'self' 'nonce-${nonce}'`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** A new nonce for each answer, in `response.locals.nonce`: the page gives it to what must write a style sheet. */
export const securityHeaders: RequestHandler = (request, response, next) => {
  const nonce = randomBytes(16).toString('base64')
  response.locals.nonce = nonce
  response.setHeader('content-security-policy', policy(nonce))
  otherHeaders(request, response, next)
}
