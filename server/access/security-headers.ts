import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

const otherHeaders = helmet({ contentSecurityPolicy: false, strictTransportSecurity: false })

/** Nothing comes from elsewhere; no script and no style sheet counts that the server did not send. */
function policy(styles: string): string {
  return [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    `style-src ${styles}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const usualPolicy = policy("'self'")

export const securityHeaders: RequestHandler = (request, response, next) => {
  response.setHeader('content-security-policy', usualPolicy)
  otherHeaders(request, response, next)
}

/** A new nonce for this answer, which its page gives to what must write a style sheet. */
export function nonceFor(response: Response): string {
  const nonce = randomBytes(16).toString('base64')
  response.setHeader('content-security-policy', policy(`'self' 'nonce-${nonce}'`))
  return nonce
}
