import type { Network } from '#model/api/network.ts'
import { perNodeFacet } from '#model/node-facets.ts'
import { fetchNetwork, fetchNetworkOfEvents } from '../api/endpoints.ts'
import type { Filters } from '../filters/filters.ts'
import { leftOutOf } from '../survive/leaving-out.ts'
import { useView } from '../view/view-store.ts'
import { type NetworkQuestion, withNetwork } from './actor-network.ts'

export const mostLinks = 1500
/** Fewer links than this, a small network thinned out like a large one, tell nothing. */
const fewestLinks = 50

/** The filters of events in the words of the API. */
function filterQuery(filters: Filters) {
  const { from, to, knownOn, minImportance, worstTier, statuses, text } = filters
  return {
    from: from ?? undefined,
    to: to ?? undefined,
    knownOn: knownOn?.date,
    knownBy: knownOn?.by,
    minImportance: minImportance ?? undefined,
    worstTier: worstTier ?? undefined,
    statuses: statuses.map((status) => status || 'none'),
    ...perNodeFacet((facet) => filters[facet]),
    words: text.trim() || undefined,
  }
}

/** The network that a question asks for: at most 1,500 links of it, which can be seen node by node. */
export function askNetwork(
  { of, weight, alpha, leavingOut }: NetworkQuestion,
  signal: AbortSignal,
): Promise<Network> {
  const held = alpha === undefined ? { fewest: fewestLinks } : { alpha }
  const options = { weight, ...held, limit: mostLinks, ...leftOutOf(leavingOut) }
  if ('events' in of) return fetchNetworkOfEvents({ events: of.events, ...options }, signal)
  return fetchNetwork({ ...filterQuery(of.filters), ...options }, signal)
}

/** Asks again by what the derived links on the canvas are worked out from, and gives the view those that there are now. */
export async function askNetworkAgain(signal: AbortSignal): Promise<void> {
  const { network } = useView.getState()
  if (!network) return
  const answer = await askNetwork(network.question, signal)
  signal.throwIfAborted()
  // As it is now: the reader goes on meanwhile.
  useView.setState((view) => (view.network ? withNetwork(view, answer, view.network) : view))
}
