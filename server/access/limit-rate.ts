import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, type RateLimitRequestHandler, rateLimit } from 'express-rate-limit'
import { tooManyRequests } from '../problems.ts'

const minute = 60_000

function limited(limit: number, options: { skipSuccessfulRequests: boolean }): RateLimitRequestHandler {
  return rateLimit({
    windowMs: minute,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => next(tooManyRequests()),
    ...options,
  })
}

/** More than any reader's page asks for, and less than it takes to keep a server from the others. */
export const limitRequests = (): RequestHandler => limited(3_000, { skipSuccessfulRequests: false })

const mostAttempts = 10

/** A token is not found by trying: those that were wrong count, and after too many none is looked at for a while. */
export function limitAttempts() {
  const count = limited(mostAttempts, { skipSuccessfulRequests: true })
  async function areUsedUp({ ip = '' }: Request): Promise<boolean> {
    const { totalHits = 0 } = (await count.getKey(ipKeyGenerator(ip))) ?? {}
    return totalHits >= mostAttempts
  }
  return { count, areUsedUp }
}
