import { pino } from 'pino'
import { pinoHttp } from 'pino-http'

export const logLevels = ['silent', 'error', 'warn', 'info'] as const
export type LogLevel = (typeof logLevels)[number]

/** A line of JSON for each thing, on standard error. */
export function logger(level: LogLevel) {
  return pino({ level }, pino.destination({ dest: 2, sync: true }))
}
export type Log = ReturnType<typeof logger>

/** Of a request what was asked and how it ended. No header is written down: they carry the token. */
export function logRequests(log: Log) {
  return pinoHttp({
    logger: log,
    serializers: {
      req: ({ method, url }) => ({ method, url }),
      res: ({ statusCode }) => ({ statusCode }),
    },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
  })
}
