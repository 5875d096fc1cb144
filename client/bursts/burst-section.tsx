import { useId } from 'react'
import type { Burst, Bursts } from '#model/api/bursts.ts'
import { QueryNews } from '../app/query-news.tsx'
import { Fold } from '../details/fold.tsx'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { formatDate } from '../wording/format-date.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { leftOutWords, noBurstWords } from './burst-words.ts'
import { showBurst } from './show-burst.ts'
import { useBursts } from './use-bursts.ts'
import './bursts.css'

const first = 4

function BurstRow({ of, burst }: { of: readonly string[]; burst: Burst }) {
  const { ids } = useVisibleGraph()
  const missing = burst.events.filter((id) => !ids.has(id)).length
  const span = formatDate(burst.from, burst.to)
  return (
    <li className="burst">
      <p className="burst-span">
        {span} <span className="muted">strength {formatNumber(burst.strength)}</span>
      </p>
      <p className="burst-words">{burst.words}</p>
      {missing === 0 ? (
        <span className="muted">All its events are in view</span>
      ) : (
        <button type="button" className="link-button" onClick={() => void showBurst(of, burst)}>
          Add {formatCount(missing, 'event', 'events')}
          <span className="visually-hidden"> of {span}</span>
        </button>
      )}
      {burst.truncated && (
        <span className="muted">
          {' '}
          of {formatNumber(burst.total)}, the first {formatNumber(burst.events.length)}
        </span>
      )}
    </li>
  )
}

function Found({ of, found }: { of: readonly string[]; found: Bursts }) {
  const leftOut = leftOutWords(found)
  return (
    <>
      {found.bursts.length === 0 ? (
        <p className="muted">{noBurstWords(found)}</p>
      ) : (
        <Fold
          first={first}
          items={found.bursts}
          show={(burst) => <BurstRow key={burst.from} of={of} burst={burst} />}
        />
      )}
      {leftOut && <p className="muted">{leftOut}</p>}
      <details className="measure-meaning">
        <summary>What a burst means, and does not</summary>
        <p>
          A time in which three times the usual share of the events of the corpus tells better how many there
          were than the usual one. The strength says by how much, and compares the bursts of one list only.
        </p>
        <p className="warning">
          It is about what the corpus tells, not about the world: whoever wrote it may have looked closer
          then.
        </p>
        <p className="muted">
          Kleinberg, Bursty and hierarchical structure in streams, KDD 2002. Counted by the {found.unit}.
        </p>
      </details>
    </>
  )
}

/** When an actor, a tag or two of them were in more events than usual. */
export function BurstSection({ of }: { of: readonly string[] }) {
  const heading = useId()
  const query = useBursts(of)
  return (
    <section className="panel-section" aria-labelledby={heading}>
      <h3 id={heading} className="section-title">
        {of.length === 2 ? 'Bursts of the two together' : 'Bursts'}
      </h3>
      <QueryNews query={query} waiting="Looking…" />
      {query.data && <Found of={of} found={query.data} />}
    </section>
  )
}
