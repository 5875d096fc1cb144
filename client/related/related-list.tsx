import { useState } from 'react'
import type { Related, RelatedCompany } from '#model/api/related.ts'
import type { GraphNode } from '#model/graph.ts'
import { isolated } from '#model/isolated.ts'
import { QueryNews } from '../app/query-news.tsx'
import { isLeavingOut, leavingOutWords } from '../survive/leaving-out.ts'
import { useView } from '../view/view-store.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { dismissedBeside, useDismissals } from './dismissals-store.ts'
import { Dismissed } from './dismissed.tsx'
import { Suggestion } from './suggestion.tsx'
import { useRelated } from './use-related.ts'

const step = 5
const most = 100

/** Says what was left out of the search, where that is so. */
function NotFollowed({ notFollowed: { total, largest } }: Related) {
  if (total === 0) return null
  const names = largest.map(
    ({ label, events }) => `${isolated(label)} (${formatCount(events, 'event', 'events')})`,
  )
  const rest = total - largest.length
  return (
    <p className="muted">
      Not followed, being in so many events: {names.join(', ')}
      {rest > 0 && ` and ${formatNumber(rest)} more`}.
    </p>
  )
}

interface Props {
  beside: GraphNode
  company: RelatedCompany
  /** What to say when there are none. */
  none: string
}

/** The suggestions beside a node, a few at first, without those that were dismissed. */
export function RelatedList({ beside, company, none }: Props) {
  const [wanted, setWanted] = useState(step)
  const pairs = useDismissals((dismissals) => dismissals.pairs)
  const dismissed = dismissedBeside(pairs, beside.id)
  const leavingOut = useView((view) => view.leavingOut)
  const query = useRelated(beside.id, company, wanted, dismissed.length)
  const news = <QueryNews query={query} waiting="Looking…" />
  const { data } = query
  if (!data) return news
  const gone = new Set(dismissed.map(({ id }) => id))
  const here = data.suggestions.filter(({ node }) => !gone.has(node.id))
  const dismissedHere = dismissed.filter(({ id }) => data.suggestions.some(({ node }) => node.id === id))
  const shown = here.slice(0, wanted)
  const total = data.total - dismissedHere.length
  const more = Math.min(step, total - shown.length, most - dismissedHere.length - shown.length)
  return (
    <>
      {news}
      {shown.length === 0 && (
        <p className="muted">{dismissedHere.length > 0 ? 'Nothing but what you dismissed.' : none}</p>
      )}
      {isLeavingOut(leavingOut) && <p className="muted">Without {leavingOutWords(leavingOut)}.</p>}
      <ul className="plain-list">
        {shown.map((suggestion) => (
          <Suggestion key={suggestion.node.id} beside={beside} suggestion={suggestion} />
        ))}
      </ul>
      {total > shown.length && (
        <p className="muted">
          Showing {formatNumber(shown.length)} of {formatNumber(total)}.{' '}
          {more > 0 && (
            <button type="button" className="link-button" onClick={() => setWanted(wanted + step)}>
              Show {formatNumber(more)} more
            </button>
          )}
        </p>
      )}
      <NotFollowed {...data} />
      <Dismissed beside={beside} nodes={dismissedHere} />
    </>
  )
}
