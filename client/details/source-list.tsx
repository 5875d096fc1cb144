import type { Citation } from '#model/api.ts'
import { formatDate } from '../wording/format-date.ts'
import { formatCount } from '../wording/format-number.ts'
import { ExternalLink } from './external-link.tsx'
import { Fold } from './fold.tsx'

const firstSources = 8

function Source({ citation }: { citation: Citation }) {
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

function heading(citations: readonly Citation[]): string {
  const publishers = new Set(citations.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])))
  if (citations.length === 0) return 'Sources'
  const sources = formatCount(citations.length, 'source', 'sources')
  return publishers.size === 0
    ? sources
    : `${sources}, ${formatCount(publishers.size, 'publisher', 'publishers')}`
}

/** What an event rests on, as its file cites it. */
export function SourceList({ citations }: { citations: readonly Citation[] }) {
  const publishers = new Set(citations.map(({ publisher }) => publisher))
  return (
    <section className="panel-section">
      <h3 className="section-title">{heading(citations)}</h3>
      {citations.length === 0 && <p className="warning">Its file names no source.</p>}
      {citations.length === 1 && <p className="warning">It rests on a single source.</p>}
      {citations.length > 1 && publishers.size === 1 && (
        <p className="warning">All its sources are of one publisher.</p>
      )}
      <Fold
        first={firstSources}
        items={citations.map((citation) => (
          <Source key={citation.source + citation.title} citation={citation} />
        ))}
      />
    </section>
  )
}
