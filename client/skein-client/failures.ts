import type { Problem } from '#model/problem.ts'

/** The server answered with a problem document, which says what happened and what to do. */
export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.title}. ${problem.detail}`)
    this.problem = problem
  }
}

/** No answer came from the server. */
export class ServerUnreachable extends Error {
  override name = 'ServerUnreachable'
}

/** The server, or a proxy before it, wants to know first who asks. */
export class SignInNeeded extends Error {
  override name = 'SignInNeeded'
}

/** An answer came that is not what the contract says. */
export class UnexpectedAnswer extends Error {
  override name = 'UnexpectedAnswer'
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

function hasStatus(error: unknown, status: number): boolean {
  return error instanceof ProblemError && error.problem.status === status
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof SignInNeeded || hasStatus(error, 401)
}

/** Nothing that is asked can be answered at the moment. */
export function isOutage(error: unknown): boolean {
  return error instanceof ServerUnreachable || isSignedOut(error) || hasStatus(error, 503)
}
