import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseCookie } from 'cookie'
import {
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
  Router,
  urlencoded,
} from 'express'
import { tokenNeeded } from '../problems.ts'
import { limitAttempts } from './limit-rate.ts'
import { nonceFor } from './security-headers.ts'
import { signInPage } from './sign-in-page.ts'

const cookieName = 'skein-session'
const aMonth = 30 * 24 * 60 * 60 * 1_000

/** Of two texts, in a time that does not tell how much of them is the same. */
function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHmac('sha256', secret).update(text).digest()
  return timingSafeEqual(digest(given), digest(secret))
}

/** What a browser that gave the token keeps in its place: it is worth nothing once the token is another. */
function sessionOf(token: string): string {
  return createHmac('sha256', token).update('session').digest('base64url')
}

function bearer({ headers }: Request): string | undefined {
  return /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1]
}

/** Lets in who brings the token: a program by `Authorization: Bearer`, a browser by signing in once. */
export function requireToken(token: string): RequestHandler {
  const session = sessionOf(token)
  const router = Router()
  const attempts = limitAttempts()

  function isSignedIn(request: Request): boolean {
    const cookie = parseCookie(request.headers.cookie ?? '')[cookieName]
    return cookie !== undefined && isSame(cookie, session)
  }

  router.post('/', attempts.count, urlencoded({ extended: false, limit: '4kb' }), (request, response) => {
    const { token: given } = request.body ?? {}
    if (typeof given === 'string' && isSame(given, token)) {
      response.cookie(cookieName, session, {
        httpOnly: true,
        sameSite: 'lax',
        secure: request.secure,
        maxAge: aMonth,
      })
      return response.redirect(303, '/')
    }
    response.status(401).send(signInPage(nonceFor(response), 'That is not the token. Try again.'))
  })
  router.use(async (request, response, next) => {
    const given = bearer(request)
    if (given === undefined) return isSignedIn(request) ? next() : refuse(request, response, next)
    // After too many guesses the right one is told no better than the others.
    if (!(await attempts.areUsedUp(request)) && isSame(given, token)) return next()
    attempts.count(request, response, (error) => (error ? next(error) : refuse(request, response, next)))
  })

  function refuse(request: Request, response: Response, next: NextFunction): void {
    response.setHeader('www-authenticate', 'Bearer')
    if (request.path === '/')
      response.status(401).send(signInPage(nonceFor(response), 'This graph is open to who has its token.'))
    else next(tokenNeeded())
  }
  return router
}
