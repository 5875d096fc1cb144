import type { ReactNode } from 'react'
import { Fold } from '../details/fold.tsx'
import { NodeLink } from '../details/node-link.tsx'
import { communityName } from '../network/community-name.ts'
import { useMeasures } from '../network/measures-store.ts'
import { selectEdge, selectNodes } from '../select/select-nodes.ts'
import { isDerived, type ViewEdge } from '../view/view-edge.ts'
import { useView } from '../view/view-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { edgeSentence } from '../wording/node-words.ts'
import { communityFallWords, reasonOfEdge, reasonOfFall } from './fall-words.ts'
import { fallingCommunities } from './falling-communities.ts'
import { fallingIn, useSurvival } from './survival-store.ts'

const first = 6

function useFalling() {
  const view = useView()
  const fallen = useSurvival((state) => state.fallen) ?? new Map<string, never>()
  return { view, fallen, falling: fallingIn(view, fallen) }
}

interface SectionProps<Item> {
  title: string
  items: readonly Item[]
  show: (item: Item) => ReactNode
}

function Section<Item>({ title, items, show }: SectionProps<Item>) {
  if (items.length === 0) return null
  return (
    <section className="panel-section">
      <h3 className="section-title">
        {title} <span className="figure">{formatNumber(items.length)}</span>
      </h3>
      <Fold first={first} items={items} show={show} />
    </section>
  )
}

function Fall({ name, reason }: { name: ReactNode; reason: string }) {
  return (
    <li className="fall">
      {name}
      <span className="fall-reason">{reason}</span>
    </li>
  )
}

function Selecting({ name, select }: { name: string; select: () => void }) {
  return (
    <button type="button" className="link-button" onClick={select}>
      {name}
    </button>
  )
}

/** Of the communities on the canvas those that lose links. */
export function FallenCommunities() {
  const { view, falling } = useFalling()
  const communities = useMeasures((state) => state.measured?.communities)
  if (!view.network || !communities) return null
  const links = [...view.edges.values()].filter(isDerived)
  const events = (id: string) => view.network?.eventsOfActors.get(id) ?? 0
  const nameOf = (actors: readonly string[]) => {
    const [most = ''] = actors.toSorted((a, b) => events(b) - events(a))
    return communityName(view.nodes.get(most)?.label ?? most, actors.length)
  }
  return (
    <Section
      title="Communities that lose links"
      items={fallingCommunities(communities, links, falling.edges)}
      show={(one) => (
        <Fall
          key={one.community}
          name={<Selecting name={nameOf(one.actors)} select={() => selectNodes(one.actors)} />}
          reason={communityFallWords(one)}
        />
      )}
    />
  )
}

export function FallenEvents() {
  const { view, fallen, falling } = useFalling()
  return (
    <Section
      title="Events that fall"
      items={[...falling.events]}
      show={(id) => {
        const fall = fallen.get(id)
        return (
          <Fall
            key={id}
            name={<NodeLink id={id}>{view.nodes.get(id)?.label}</NodeLink>}
            reason={fall ? reasonOfFall(fall, view.nodes) : ''}
          />
        )
      }}
    />
  )
}

/** Derived links that fall, and edges that fall though their events stand. */
export function FallenEdges() {
  const { view, fallen, falling } = useFalling()
  const edges = [...falling.edges].flatMap((id) => (fallen.get(id)?.event ? [] : (view.edges.get(id) ?? [])))
  const nameOf = (edge: ViewEdge) => {
    const [source, target] = [view.nodes.get(edge.source), view.nodes.get(edge.target)]
    return source && target ? edgeSentence(source, edge, target) : edge.id
  }
  return (
    <Section
      title={view.network ? 'Links that fall' : 'Edges that fall by themselves'}
      items={edges}
      show={(edge) => (
        <Fall
          key={edge.id}
          name={<Selecting name={nameOf(edge)} select={() => selectEdge(edge.id)} />}
          reason={reasonOfEdge(edge, fallen, view.nodes)}
        />
      )}
    />
  )
}

export function FallenOthers() {
  const { view, falling } = useFalling()
  return (
    <Section
      title={view.network ? 'Actors left without a link' : 'Left without an edge'}
      items={[...falling.bereft]}
      show={(id) => (
        <Fall
          key={id}
          name={<NodeLink id={id}>{view.nodes.get(id)?.label}</NodeLink>}
          reason={`none of its ${view.network ? 'links' : 'edges on the canvas'} stands`}
        />
      )}
    />
  )
}
