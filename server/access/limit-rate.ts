import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { tooManyRequests } from '../problems.ts'

const minute = 60_000

function limited(limit: number, options: { skipSuccessfulRequests: boolean }): RequestHandler {
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

/** A token is not found by trying. */
export const limitAttempts = (): RequestHandler => limited(10, { skipSuccessfulRequests: true })
