import type { Ref } from 'react'
import type { Citation } from '#model/api/node.ts'
import { formatDate } from '../wording/format-date.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { ExternalLink } from './external-link.tsx'
import { Fold } from './fold.tsx'

const firstSources = 8

/** A source as an event cites it, in a list. */
export function Source({ citation }: { citation: Citation }) {
  const { title, url, archiveUrl, date, publisher, tier } = citation
  return (
    <li className="source">
      <ExternalLink url={url}>{title}</ExternalLink>
      <div className="source-about">
        <span className="source-origin">
          {publisher && <bdi>{publisher}</bdi>}
          {date && <span>{formatDate(date)}</span>}
          {archiveUrl && <ExternalLink url={archiveUrl}>Archived copy</ExternalLink>}
        </span>
        {tier === null ? (
          <span className="warning">unrated</span>
        ) : (
          <span className="figure">tier {tier}</span>
        )}
      </div>
    </li>
  )
}

function publishersOf(citations: readonly Citation[]): ReadonlySet<string> {
  return new Set(citations.flatMap(({ publisherId }) => publisherId ?? []))
}

/** "6 sources, 5 publishers". Of how many publishers they are is not known until all are there. */
export function sourcesWords(citations: readonly Citation[], total = citations.length): string {
  if (total > citations.length) return formatCount(total, 'source', 'sources')
  const publishers = publishersOf(citations).size
  if (citations.length === 0) return 'Sources'
  const sources = formatCount(citations.length, 'source', 'sources')
  return publishers === 0 ? sources : `${sources}, ${formatCount(publishers, 'publisher', 'publishers')}`
}

/** Why a reader should be careful, or undefined. Of what has no publisher nothing is said. */
function weaknessOf(citations: readonly Citation[]): string | undefined {
  if (citations.length === 0) return 'Its file names no source.'
  if (citations.length === 1) return 'It rests on a single source.'
  const isKnown = citations.every(({ publisherId }) => publisherId !== null)
  return isKnown && publishersOf(citations).size === 1 ? 'All its sources are of one publisher.' : undefined
}

interface Props {
  citations: readonly Citation[]
  /** How many there are in all, where these may not be all. */
  total?: number | undefined
  /** Of one publisher by their nature, as a citation is: nothing to warn of. */
  areOfOne?: boolean
  ref?: Ref<HTMLElement>
}

/** What an event or an edge rests on, as the file cites it. */
export function SourceList({ citations, total = citations.length, areOfOne = false, ref }: Props) {
  const isPart = total > citations.length
  const weakness = areOfOne || isPart ? undefined : weaknessOf(citations)
  return (
    <section ref={ref} className="panel-section" tabIndex={-1}>
      <h3 className="section-title">{sourcesWords(citations, total)}</h3>
      {weakness && <p className="warning">{weakness}</p>}
      {isPart && (
        <p className="muted">
          Showing {formatNumber(citations.length)} of {formatNumber(total)}.
        </p>
      )}
      <Fold
        first={firstSources}
        items={citations}
        show={(citation) => <Source key={citation.source + citation.title} citation={citation} />}
      />
    </section>
  )
}
