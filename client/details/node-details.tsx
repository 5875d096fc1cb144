import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { burstTypes } from '#model/api/bursts.ts'
import type { GraphNode } from '#model/graph.ts'
import { nodeTypeNames } from '#model/node-types.ts'
import { fetchNode } from '../api/endpoints.ts'
import { QueryNews } from '../app/query-news.tsx'
import { LateBursts } from '../bursts/late-bursts.tsx'
import { LateCompanyOverTime } from '../company-over-time/late-company-over-time.tsx'
import { DifferenceNote } from '../difference/difference-note.tsx'
import { AddButton } from '../dossiers/add-button.tsx'
import { TypeShape } from '../legend/type-shape.tsx'
import { LateMeanwhile } from '../meanwhile/late-meanwhile.tsx'
import { MeanwhileAmong } from '../meanwhile/meanwhile-among.tsx'
import { findPaths } from '../paths/paths-store.ts'
import { LateRelated } from '../related/late-related.tsx'
import { FallNotice } from '../survive/fall-notice.tsx'
import { dateOf } from '../wording/node-words.ts'
import { capitalised } from '../wording/type-names.ts'
import { Expansion } from './expansion.tsx'
import { LateMarkdown } from './late-markdown.tsx'
import { NeighbourGroups } from './neighbour-groups.tsx'
import { PropertyList } from './property-list.tsx'
import { SourceList, sourcesWords } from './source-list.tsx'

const shownElsewhere = new Set([
  'title',
  'body',
  'summary',
  'date',
  'dateEnd',
  'datePrecision',
  'importance',
  'status',
])

/** A name is shown where it is the label; an event may have one beside its title. */
function shownAbove({ label, properties }: GraphNode): ReadonlySet<string> {
  return properties.name === label ? new Set([...shownElsewhere, 'name']) : shownElsewhere
}

function Title({ node }: { node: GraphNode }) {
  const date = dateOf(node)
  return (
    <header>
      <p className="section-title details-type">
        <TypeShape type={node.type} />
        {capitalised(nodeTypeNames[node.type].one)}
        {date && `, ${date}`}
      </p>
      <h2 className="details-title">{node.label}</h2>
      <Standing node={node} />
    </header>
  )
}

const doubted = /alleged|disputed|unconfirmed|unverified/i

/** How sure its author is of an event, and how important they hold it. */
function Standing({ node }: { node: GraphNode }) {
  const status = textOf(node, 'status')
  const { importance } = node.properties
  if (status === '' && importance === undefined) return null
  return (
    <p className="muted details-standing">
      {status && (
        <span className={doubted.test(status) ? 'warning' : undefined}>{capitalised(status)}. </span>
      )}
      {importance !== undefined && `Importance ${importance} of 10.`}
    </p>
  )
}

function textOf(node: GraphNode, name: string): string {
  const value = node.properties[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** What the rest of the graph tells about a node: what files say first, what is worked out of it after. */
function Around({ node }: { node: GraphNode }) {
  const { id, type } = node
  return (
    <>
      <NeighbourGroups node={node} />
      <LateRelated node={node} />
      {burstTypes.includes(type) && <LateBursts of={[id]} />}
      {type === 'Event' && <LateMeanwhile subject={{ event: id }} />}
      {type === 'Actor' && <LateCompanyOverTime actor={node} />}
      <MeanwhileAmong nodes={[node]} />
    </>
  )
}

/** Who reads by the keyboard goes on there, too. */
function leadTo(section: HTMLElement | null) {
  section?.scrollIntoView()
  section?.focus({ preventScroll: true })
}

/** Everything the corpus says about a node. What is known already shows at once, the rest when it comes. */
export function NodeDetails({ node }: { node: GraphNode }) {
  const query = useQuery({
    queryKey: ['node', node.id],
    queryFn: ({ signal }) => fetchNode(node.id, signal),
  })
  const full = query.data?.node ?? node
  const sources = useRef<HTMLElement>(null)
  const citations = full.type === 'Event' ? query.data?.citations : undefined
  const total = query.data?.truncated ? query.data.citationsTotal : undefined
  const body = textOf(full, 'body')
  const summary = textOf(full, 'summary')
  return (
    <article>
      <Title node={full} />
      <FallNotice id={node.id} />
      <DifferenceNote id={node.id} />
      <Expansion node={node} />
      <p className="details-actions">
        <button type="button" className="link-button" onClick={findPaths}>
          Find paths to…
        </button>
        <AddButton subject={{ kind: 'node', id: node.id }} />
        {citations && citations.length > 0 && (
          <button type="button" className="link-button" onClick={() => leadTo(sources.current)}>
            {sourcesWords(citations, total)}
          </button>
        )}
      </p>
      <QueryNews query={query} waiting="Loading its text and sources…" />
      {summary && summary !== body && <LateMarkdown text={summary} />}
      {body && <LateMarkdown text={body} />}
      {citations && <SourceList ref={sources} citations={citations} total={total} />}
      {!query.isLoadingError && <Around node={node} />}
      <PropertyList properties={full.properties} leaveOut={shownAbove(full)} />
    </article>
  )
}
