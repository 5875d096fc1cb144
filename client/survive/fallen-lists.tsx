import type { ReactNode } from 'react'
import { Fold } from '../details/fold.tsx'
import { NodeLink } from '../details/node-link.tsx'
import { useMeasures } from '../network/measures-store.ts'
import { selectEdge, selectNodes } from '../select/select-nodes.ts'
import { isDerived } from '../view/view-edge.ts'
import { useView } from '../view/view-store.ts'
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

function Section({ title, items }: { title: string; items: readonly ReactNode[] }) {
  if (items.length === 0) return null
  return (
    <section className="panel-section">
      <h3 className="section-title">{title}</h3>
      <Fold first={first} items={items} />
    </section>
  )
}

/** Of the communities on the canvas those that lose links. */
export function FallenCommunities() {
  const { view, falling } = useFalling()
  const communities = useMeasures((state) => state.measured?.communities)
  if (!view.network || !communities) return null
  const links = [...view.edges.values()].filter(isDerived)
  const events = (id: string) => view.network?.eventsOfActors.get(id) ?? 0
  const items = fallingCommunities(communities, links, falling.edges).map((one) => {
    const [most] = one.actors.toSorted((a, b) => events(b) - events(a))
    return (
      <li key={one.community} className="fall">
        <button
          type="button"
          className="link-button"
          title="Select them"
          onClick={() => selectNodes(one.actors)}
        >
          {most !== undefined && (view.nodes.get(most)?.label ?? most)} and others
        </button>
        <span className="fall-reason">{communityFallWords(one)}</span>
      </li>
    )
  })
  return <Section title="Communities that lose links" items={items} />
}

export function FallenEvents() {
  const { view, fallen, falling } = useFalling()
  const items = [...falling.events].flatMap((id) => {
    const node = view.nodes.get(id)
    const fall = fallen.get(id)
    if (!node || !fall) return []
    return (
      <li key={id} className="fall">
        <NodeLink id={id}>{node.label}</NodeLink>
        <span className="fall-reason">{reasonOfFall(fall, view.nodes)}</span>
      </li>
    )
  })
  return <Section title="Events that fall" items={items} />
}

/** Derived links that fall, and edges that fall though their events stand. */
export function FallenEdges() {
  const { view, fallen, falling } = useFalling()
  const items = [...falling.edges].flatMap((id) => {
    const edge = view.edges.get(id)
    const [source, target] = [edge && view.nodes.get(edge.source), edge && view.nodes.get(edge.target)]
    if (!edge || !source || !target || fallen.get(id)?.event) return []
    return (
      <li key={id} className="fall">
        <button type="button" className="link-button" onClick={() => selectEdge(id)}>
          {edgeSentence(source, edge, target)}
        </button>
        <span className="fall-reason">{reasonOfEdge(edge, fallen, view.nodes)}</span>
      </li>
    )
  })
  return <Section title={view.network ? 'Links that fall' : 'Edges that fall by themselves'} items={items} />
}

export function FallenOthers() {
  const { view, falling } = useFalling()
  const items = [...falling.bereft].flatMap((id) => {
    const node = view.nodes.get(id)
    if (!node) return []
    return (
      <li key={id} className="fall">
        <NodeLink id={id}>{node.label}</NodeLink>
        <span className="fall-reason">none of its edges on the canvas stands</span>
      </li>
    )
  })
  return <Section title="Left without an edge" items={items} />
}
