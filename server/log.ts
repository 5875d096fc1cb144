import { unescape as decoded } from 'node:querystring'
import type { RequestHandler } from 'express'
import { pino } from 'pino'

export const logLevels = ['silent', 'error', 'warn', 'info'] as const
export type LogLevel = (typeof logLevels)[number]

/** A line of JSON for each thing, on standard error. */
export function logger(level: LogLevel) {
  return pino({ level }, pino.destination({ dest: 2, sync: true }))
}
export type Log = ReturnType<typeof logger>

/** Whoever runs the server can do something about a store that does not answer, and nothing about a wrong question. */
function levelOf(status: number): 'info' | 'warn' | 'error' {
  return status === 500 ? 'error' : status === 503 ? 'warn' : 'info'
}

/**
 * Of a request what was asked and how it ended, also when the asker has gone before that. No header is written down:
 * they carry the token. Nor is an address that somebody put it in.
 */
export function logRequests(log: Log, token: string | undefined): RequestHandler {
  const readings = (url: string) => [url, decoded(url), decoded(url.replaceAll('+', ' '))]
  const holdsToken = (url: string) =>
    token !== undefined && readings(url).some((reading) => reading.includes(token))
  return (request, response, next) => {
    const begun = performance.now()
    const { method, originalUrl } = request
    response.on('close', () => {
      const milliseconds = Math.round(performance.now() - begun)
      const url = holdsToken(originalUrl) ? '(an address with the token in it)' : originalUrl
      const { statusCode, headersSent, writableFinished } = response
      const status = headersSent && { status: statusCode }
      const aborted = !writableFinished && { aborted: true }
      log[levelOf(statusCode)]({ method, url, ...status, milliseconds, ...aborted })
    })
    next()
  }
}
