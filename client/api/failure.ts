import { ProblemError, ServerUnreachable, SignInNeeded } from '../skein-client/failures.ts'

export interface Failure {
  title: string
  detail: string
  hint: string
}

/** One that was foreseen here, and not by the server. */
abstract class OwnFailure extends Error implements Failure {
  abstract readonly title: string
  abstract readonly hint: string
  readonly detail: string

  constructor(detail: string) {
    super(detail)
    this.detail = detail
  }
}

/** What was to be added is more than the view can hold. */
export class ViewIsFull extends OwnFailure {
  override name = 'ViewIsFull'
  readonly title = 'The view is full'
  readonly hint = 'Clear it, then open what you need.'
}

/** What is asked now would be of no revision: an import changes the corpus, or was cut short. */
export class CorpusIsChanging extends OwnFailure {
  override name = 'CorpusIsChanging'
  readonly title = 'The corpus is not ready'
  readonly hint = 'Try again as soon as it is.'
}

/** What happened and the next step, in words for the reader. */
export function describeFailure(error: unknown): Failure {
  if (isNotFound(error))
    return {
      ...error.problem,
      hint: 'Search for its name: its file may have been renamed or removed since the link was made.',
    }
  if (error instanceof ProblemError) return error.problem
  if (error instanceof OwnFailure) return error
  if (error instanceof ServerUnreachable)
    return {
      title: 'The server does not answer',
      detail: 'Nothing new can be loaded until it does.',
      hint: 'Check that Skein is still running where you started it.',
    }
  if (error instanceof SignInNeeded)
    return {
      title: 'You are signed out',
      detail: 'The server answers only those who are signed in.',
      hint: 'Sign in in another tab: this page goes on then.',
    }
  const detail = error instanceof Error ? error.message : String(error)
  return { title: 'Something unexpected happened', detail, hint: 'Try again, or reload the page.' }
}

export function isNotFound(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.problem.status === 404
}

/** Asked was for a page of a corpus that has been imported anew since. */
export function isOfOtherRevision(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status === 409
}
