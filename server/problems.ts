import { StoreError } from '#graph/store-errors.ts'
import type { Problem } from '#model/problem.ts'

/** A request that cannot be answered, with what its sender can do about it. */
export class RequestRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail)
    this.name = 'RequestRefused'
  }
}

function problem(code: string, fields: Omit<Problem, 'type'>): Problem {
  return { type: `urn:skein:problem:${code}`, ...fields }
}

export function unknownNode(id: string): RequestRefused {
  return new RequestRefused(
    problem('unknown-node', {
      title: 'No such node',
      status: 404,
      detail: `The graph has no node with the id "${id}".`,
      hint: 'Find the node with /api/search. Its file may have been renamed or removed since the link was made.',
    }),
  )
}

export function unknownDifference(id: string): RequestRefused {
  return new RequestRefused(
    problem('unknown-difference', {
      title: 'No such difference',
      status: 404,
      detail: `It is not kept what an import "${id}" changed.`,
      hint: '/api/differences lists those of the last imports that are kept.',
    }),
  )
}

export function unreadableDifference(id: string): RequestRefused {
  return new RequestRefused(
    problem('unreadable-difference', {
      title: 'What the import changed cannot be read',
      status: 404,
      detail: `The file ${id}.json in the folder differences is damaged, or of another version of Skein.`,
      hint: 'Nothing makes it again. Take it from a backup, or delete it.',
    }),
  )
}

export function otherRevision(asked: string, now: string | null): RequestRefused {
  return new RequestRefused(
    problem('other-revision', {
      title: 'The corpus has changed',
      status: 409,
      detail: now
        ? `Asked was for a page of revision ${asked}; the corpus is of revision ${now} by now.`
        : `Asked was for a page of revision ${asked}, and an import has begun since.`,
      hint: 'Begin again with the first page, without a revision: it says of which one it is.',
      parameter: 'revision',
    }),
  )
}

export function nothingImported(): RequestRefused {
  return new RequestRefused(
    problem('nothing-imported', {
      title: 'Nothing has been imported',
      status: 404,
      detail: 'The graph is empty: no import has come to its end.',
      hint: 'Run npm run import -- FOLDER.',
    }),
  )
}

export function importCutShort(): RequestRefused {
  return new RequestRefused(
    problem('import-cut-short', {
      title: 'The graph is not whole',
      status: 409,
      detail: 'The last import was cut short.',
      hint: 'Import the folder again to finish it.',
    }),
  )
}

export function unknownAddress(path: string): RequestRefused {
  return new RequestRefused(
    problem('unknown-address', {
      title: 'No such address',
      status: 404,
      detail: `There is nothing at ${path}.`,
      hint: '/api/docs lists every address.',
    }),
  )
}

export function wrongMethod(allowed: readonly string[]): RequestRefused {
  return new RequestRefused(
    problem('wrong-method', {
      title: 'Asked in the wrong way',
      status: 405,
      detail: `This address answers ${allowed.join(' and ')} only.`,
      hint: '/api/docs lists every address and how to ask it.',
    }),
  )
}

/** Each parameter is as it must be, and still they make no sense together or for this graph. */
export function unfitParameter(parameter: string, why: string): RequestRefused {
  return new RequestRefused({ ...wrongParameter(parameter, why).problem, status: 422 })
}

export function wrongParameter(parameter: string, why: string): RequestRefused {
  return new RequestRefused(
    problem('wrong-parameter', {
      title: 'A parameter is wrong',
      status: 400,
      detail: `${parameter}: ${why}.`,
      hint: '/api/docs says what each parameter takes.',
      parameter,
    }),
  )
}

export function tooManyPairs(most: number): RequestRefused {
  return new RequestRefused(
    problem('too-many-pairs', {
      title: 'The network would be too large',
      status: 422,
      detail: `These events have more than ${most.toLocaleString('en')} pairs of actors.`,
      hint: 'Ask for fewer events: by dates, tags, importance or actors.',
    }),
  )
}

export function foreignHost(host: string): RequestRefused {
  return new RequestRefused(
    problem('foreign-host', {
      title: 'Asked under a foreign name',
      status: 403,
      detail: `This server does not answer as "${host}".`,
      hint: 'Open it at 127.0.0.1 or localhost, or name what it is to answer to in SKEIN_HOSTS.',
    }),
  )
}

export function tokenNeeded(): RequestRefused {
  return new RequestRefused(
    problem('token-needed', {
      title: 'The token is needed',
      status: 401,
      detail: 'This server answers only who brings its token.',
      hint: 'Send it as "Authorization: Bearer TOKEN", or reload the page to sign in.',
    }),
  )
}

export function tooManyRequests(): RequestRefused {
  return new RequestRefused(
    problem('too-many-requests', {
      title: 'Too many requests',
      status: 429,
      detail: 'More requests came from this address in a minute than the server answers.',
      hint: 'Wait as long as the header Retry-After says, then ask again. After ten wrong tokens the right one must wait too.',
    }),
  )
}

export function tooSlow(seconds: number): RequestRefused {
  return new RequestRefused(
    problem('too-slow', {
      title: 'This takes too long',
      status: 504,
      detail: `There was no answer within ${seconds} seconds.`,
      hint: 'Ask for less at once, or try again in a while: what has been worked out meanwhile is kept.',
    }),
  )
}

const storeStatus: Record<string, number> = {
  'query-needs-neo4j': 501,
  'query-refused': 403,
  'query-stopped': 422,
  'query-wrong': 422,
}

/** What to answer for any failure. Undefined for one that nobody expected. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof RequestRefused) return error.problem
  if (error instanceof StoreError) {
    const { code, title, detail, hint, position } = error
    return problem(code, {
      title,
      status: storeStatus[code] ?? 503,
      detail,
      hint,
      ...(position && { position }),
    })
  }
  if (error instanceof SyntaxError && 'body' in error) return wrongParameter('body', 'is not JSON').problem
  if (error instanceof URIError) return wrongParameter('path', 'is not well encoded').problem
  if (error instanceof Error && 'type' in error && error.type === 'entity.too.large') {
    return { ...wrongParameter('body', 'is too large').problem, status: 413 }
  }
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (typeof status === 'number' && status < 500) {
    return { ...wrongParameter('body', 'cannot be read in this encoding').problem, status }
  }
  return undefined
}

export const unexpected: Problem = problem('unexpected', {
  title: 'Something went wrong',
  status: 500,
  detail: 'The server met an error that it does not know.',
  hint: 'Try again. If it happens again, report it with what the server printed.',
})
