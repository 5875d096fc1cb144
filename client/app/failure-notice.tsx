import type { Failure } from '../api/failure.ts'

interface Props {
  failure: Failure
  retry?: () => void
  retryWords?: string
}

/** What happened, and the next step. */
export function FailureNotice({ failure, retry, retryWords = 'Try again' }: Props) {
  return (
    <div className="failure" role="alert">
      <p className="failure-title">{failure.title}</p>
      <p>{failure.detail}</p>
      <p className="muted">{failure.hint}</p>
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {retryWords}
        </button>
      )}
    </div>
  )
}
