import { describeFailure } from '../api/failure.ts'
import { FailureNotice } from './failure-notice.tsx'
import { StillReading } from './still-reading.tsx'
import { Waiting } from './waiting.tsx'

interface Props {
  query: { isPending: boolean; isError: boolean; error: unknown; refetch: () => unknown }
  /** What is said while the answer is awaited. */
  waiting: string
}

/** That an answer is awaited, or why it did not come and how to ask again; nothing once it is there. */
export function QueryNews({ query, waiting }: Props) {
  if (query.isPending)
    return (
      <Waiting>
        {waiting}
        <StillReading />
      </Waiting>
    )
  return query.isError ? (
    <FailureNotice failure={describeFailure(query.error)} retry={() => void query.refetch()} />
  ) : null
}
