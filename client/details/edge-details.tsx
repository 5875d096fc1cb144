import type { GraphEdge } from '#model/graph.ts'
import { QueryNews } from '../app/query-news.tsx'
import { EdgeDifferenceNote } from '../difference/difference-note.tsx'
import { AddButton } from '../dossiers/add-button.tsx'
import { subjectOfEdge } from '../dossiers/subjects.ts'
import { isUnrated } from '../evidence/evidence-mark.ts'
import { FallNotice } from '../survive/fall-notice.tsx'
import { useView } from '../view/view-store.ts'
import { edgeSentence } from '../wording/node-words.ts'
import { edgeTypePhrases } from '../wording/type-names.ts'
import { EdgeEnd } from './edge-end.tsx'
import { EdgeEvidence } from './edge-evidence.tsx'
import { saidByCitation } from './evidence.ts'
import { PropertyList } from './property-list.tsx'
import { useEventOf } from './use-event-of.ts'
import { useWholeEdge } from './use-whole-edge.ts'

function ratingOf(edge: GraphEdge): string | undefined {
  if (!isUnrated(edge)) return undefined
  return edge.type === 'CITES' ? 'This source is unrated.' : 'Its sources from this publisher are unrated.'
}

/** An edge in words: what joins its two ends, and what the file says about it. */
export function EdgeDetails({ edge: shown }: { edge: GraphEdge }) {
  const { whole, query } = useWholeEdge(shown)
  const edge = whole ?? shown
  const source = useView((view) => view.nodes.get(edge.source))
  const target = useView((view) => view.nodes.get(edge.target))
  const rating = whole && ratingOf(whole)
  const { data: event } = useEventOf(edge)
  return (
    <article>
      <p className="section-title details-type">Edge</p>
      <h2 className="visually-hidden">{source && target && edgeSentence(source, edge, target)}</h2>
      <EdgeEnd node={source} />
      <p className="edge-phrase">{edgeTypePhrases[edge.type]}</p>
      <EdgeEnd node={target} />
      <p className="details-actions">
        <AddButton subject={subjectOfEdge(edge)} />
      </p>
      {rating && <p className="warning">{rating}</p>}
      <FallNotice id={edge.id} />
      <EdgeDifferenceNote id={edge.id} />
      <EdgeEvidence edge={edge} />
      {query && <QueryNews query={query} waiting="Loading its properties…" />}
      <PropertyList properties={edge.properties} leaveOut={saidByCitation(edge, event?.citations ?? [])} />
    </article>
  )
}
