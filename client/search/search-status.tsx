import { describeFailure } from '../api/failure.ts'
import { HitsExtent } from './hits-extent.tsx'
import type { Search } from './use-search.ts'

/** What the list of hits is: how many of how many, whether as written, or why there are none. */
export function SearchStatus({ text, search }: { text: string; search: Search }) {
  const { hits, total, isClose, isSettled, error } = search
  if (error && isSettled) {
    const { title, detail, hint } = describeFailure(error)
    return (
      <>
        <strong className="warning">{title}.</strong> {detail} {hint}{' '}
        <button type="button" className="link-button" onClick={search.retry}>
          Try again
        </button>
      </>
    )
  }
  if (!isSettled)
    return (
      <span className="appears-late">
        <span className="spinner" aria-hidden="true" /> Searching…
      </span>
    )
  if (hits.length === 0)
    return <>Nothing matches “{text}”. Try fewer words, another spelling, or only the beginning of a name.</>
  return <HitsExtent shown={hits.length} total={total} isClose={isClose} />
}
