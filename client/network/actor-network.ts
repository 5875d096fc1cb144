import { z } from 'zod'
import { LinkWeight, type Network } from '#model/api/network.ts'
import { NodeId } from '#model/graph.ts'
import { Filters } from '../filters/filters.ts'
import { LeavingOut, leavingNothingOut } from '../survive/leaving-out.ts'
import { keepSelected } from '../view/selection.ts'
import type { View } from '../view/view.ts'
import { type DerivedLink, isDerived } from '../view/view-edge.ts'
import { ColourBy, MeasureId } from './measure-names.ts'

/** By what a network is asked for, so that it can be asked for again. */
export const NetworkQuestion = z.object({
  /** These events; or all of the corpus that these filters leave. */
  of: z.union([z.object({ events: z.array(NodeId).min(1).max(5000) }), z.object({ filters: Filters })]),
  weight: LinkWeight,
  /** As the reader chose it; if not, the server finds one that leaves something to see. */
  alpha: z.number().gt(0).max(1).optional(),
  /** Only of the events that stand without this. */
  leavingOut: LeavingOut.default(leavingNothingOut),
})
export type NetworkQuestion = z.infer<typeof NetworkQuestion>

export const NetworkLook = z.object({ sizeBy: MeasureId, colourBy: ColourBy })
export type NetworkLook = z.infer<typeof NetworkLook>

export const firstLook: NetworkLook = { sizeBy: 'events', colourBy: 'community' }

/** The actor network on a canvas, but for its links, which are among the edges. */
export interface ActorNetwork {
  question: NetworkQuestion
  look: NetworkLook
  /** In how many of the events each actor took part. */
  eventsOfActors: ReadonlyMap<string, number>
  /** What its links were held to, whoever chose it. */
  alpha: number
  counts: Pick<Network, 'eventTotal' | 'total' | 'backbone' | 'truncated'>
}

/** The id of a derived link, which the graph does not have. */
export function linkId(source: string, target: string): string {
  return `${source}|SHARES_EVENTS|${target}`
}

function linksOf({ links, events }: Network): DerivedLink[] {
  return links.map(({ source, target, weight, significance, events: places, evidence }) => ({
    id: linkId(source, target),
    source,
    target,
    type: 'SHARES_EVENTS',
    properties: { weight, significance, sharedEvents: places.length },
    events: places.flatMap((place) => events[place] ?? []),
    evidence,
  }))
}

/** The view with the derived links of an answer between those of its nodes that they join, and no others. */
export function withNetwork(
  view: View,
  answer: Network,
  { question, look }: Pick<ActorNetwork, 'question' | 'look'>,
): View {
  const facts = [...view.edges.values()].filter((edge) => !isDerived(edge))
  const links = linksOf(answer).filter(
    ({ source, target }) => view.nodes.has(source) && view.nodes.has(target),
  )
  const edges = new Map([...facts, ...links].map((edge) => [edge.id, edge]))
  const { alpha, eventTotal, total, backbone, truncated } = answer
  return {
    ...view,
    edges,
    selection: keepSelected(view.selection, (id) => view.nodes.has(id) || edges.has(id)),
    network: {
      question,
      look,
      eventsOfActors: new Map(answer.actors.map(({ id, events }) => [id, events])),
      alpha,
      counts: { eventTotal, total, backbone, truncated },
    },
  }
}
