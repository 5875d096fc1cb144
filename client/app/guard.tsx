import { Component, type ReactNode } from 'react'
import { describeFailure } from '../api/failure.ts'
import { FailureNotice } from './failure-notice.tsx'

interface Props {
  children: ReactNode
}

/** Shows what happened, instead of a blank page, when the page itself fails. */
export class Guard extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error === undefined) return this.props.children
    return (
      <main className="guard">
        <FailureNotice
          failure={describeFailure(this.state.error)}
          retry={() => location.reload()}
          retryWords="Reload the page"
        />
      </main>
    )
  }
}
