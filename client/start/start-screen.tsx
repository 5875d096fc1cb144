import { useQuery } from '@tanstack/react-query'
import type { GraphNode } from '#model/graph.ts'
import { fetchStartingPoints } from '../api/endpoints.ts'
import { useSummary } from '../api/use-summary.ts'
import { QueryNews } from '../app/query-news.tsx'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { EverythingDoor } from '../everything/everything-door.tsx'
import { openNode } from '../expand/explore.ts'
import { TypeShape } from '../legend/type-shape.tsx'
import { SavedViewDoors } from '../saved-views/saved-view-doors.tsx'
import { StoryDoor } from '../story/story-door.tsx'
import { TourOffer } from '../tour/tour-offer.tsx'
import { formatCount } from '../wording/format-number.ts'
import { dateOf } from '../wording/node-words.ts'
import { doubleClickWords } from '../wording/pointer-words.ts'
import './start-screen.css'

const mostStartingPoints = 8

function StartingPoint({ node }: { node: GraphNode }) {
  const about = dateOf(node) ?? formatCount(node.degree, 'edge', 'edges')
  const open = () => void openNode(node.id, node.label).then(() => commandCanvas({ kind: 'focus' }))
  return (
    <li>
      <button type="button" className="wide-row starting-point" onClick={open}>
        <TypeShape type={node.type} />
        <span className="starting-name">{node.label}</span>
        <span className="muted figure">{about}</span>
      </button>
    </li>
  )
}

function StartingPoints() {
  const summary = useSummary()
  const query = useQuery({
    queryKey: ['starting points'],
    queryFn: ({ signal }) => fetchStartingPoints(signal),
  })
  const nodes = query.data?.nodes.slice(0, mostStartingPoints) ?? []
  const failed = [query, summary].filter(({ isError }) => isError)
  const { isPending, isError, error } = failed[0] ?? query
  const refetch = () => Promise.all(failed.map((each) => each.refetch()))
  return (
    <>
      <QueryNews query={{ isPending, isError, error, refetch }} waiting="Looking for where to begin…" />
      {nodes.length > 0 && (
        <section>
          <h2 className="section-title">Or begin with one of these</h2>
          <ul className="plain-list">
            {nodes.map((node) => (
              <StartingPoint key={node.id} node={node} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** What the canvas says while it is empty: the next step. */
export function StartScreen() {
  const { data: summary } = useSummary()
  const events = summary?.nodes.Event
  return (
    <div className="start-screen">
      <div className="start-text">
        <h2 className="start-title">Who or what are you looking for?</h2>
        {events === 0 ? (
          <p>
            There are no events yet. Stop Skein and start it with a folder of Markdown events:{' '}
            <code>npm start -- FOLDER</code>
          </p>
        ) : (
          <p className="start-lead">
            Type a name, a title or a word in the search above
            {summary && events !== undefined ? (
              <>
                . It looks through {formatCount(events, 'event', 'events')},{' '}
                {formatCount(summary.nodes.Actor, 'actor', 'actors')} and their sources.
              </>
            ) : (
              '.'
            )}
          </p>
        )}
        <TourOffer />
        {/* Above what is waited for, which would move it away under the pointer. */}
        <SavedViewDoors />
        <StartingPoints />
        <StoryDoor />
        {summary && events !== 0 && <EverythingDoor summary={summary} />}
        <p className="muted">
          Then select a node to read it and see its sources, and {doubleClickWords()} it to add its
          neighbours.
        </p>
      </div>
    </div>
  )
}
