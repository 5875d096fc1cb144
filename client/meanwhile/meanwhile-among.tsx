import type { GraphNode } from '#model/graph.ts'
import { useView } from '../view/view-store.ts'
import { LateMeanwhile } from './late-meanwhile.tsx'

const mostActors = 50

/** What selected actors and their company did in the range of dates, once one is set on the timeline. */
export function MeanwhileAmong({ nodes }: { nodes: readonly GraphNode[] }) {
  const { from, to } = useView((view) => view.filters)
  const isOfActors = nodes.length <= mostActors && nodes.every(({ type }) => type === 'Actor')
  if (!isOfActors || from === null || to === null) return null
  return <LateMeanwhile subject={{ actors: nodes.map(({ id }) => id), from, to }} />
}
