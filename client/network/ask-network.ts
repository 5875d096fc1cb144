import { Network } from '#model/api/network.ts'
import { address, posting, request } from '../api/request.ts'
import type { Filters } from '../filters/filters.ts'
import { leftOutOf, leftOutQuery } from '../survive/leaving-out.ts'
import type { View } from '../view/view.ts'
import { type NetworkQuestion, withNetwork } from './actor-network.ts'

export const mostLinks = 1500

function list(items: readonly string[]): string | undefined {
  return items.length > 0 ? items.join() : undefined
}

/** The filters of events in the words of the API. */
function filterQuery({
  from,
  to,
  knownOn,
  minImportance,
  worstTier,
  statuses,
  tags,
  publishers,
  text,
}: Filters) {
  return {
    from: from ?? undefined,
    to: to ?? undefined,
    knownOn: knownOn?.date,
    knownBy: knownOn?.by,
    minImportance: minImportance ?? undefined,
    worstTier: worstTier ?? undefined,
    statuses: list(statuses.map((status) => status || 'none')),
    tags: list(tags),
    publishers: list(publishers),
    words: text.trim() || undefined,
  }
}

/** The network that a question asks for: at most 1,500 links of it, which can be seen node by node. */
export function fetchNetwork(
  { of, weight, alpha, leavingOut }: NetworkQuestion,
  signal: AbortSignal,
): Promise<Network> {
  const options = { weight, alpha, limit: mostLinks }
  if ('events' in of)
    return request(
      Network,
      address(['network']),
      posting({ events: of.events, ...leftOutOf(leavingOut), ...options }, signal),
    )
  return request(
    Network,
    address(['network'], { ...filterQuery(of.filters), ...leftOutQuery(leavingOut), ...options }),
    { signal },
  )
}

/** Asks again by what the derived links of a view are worked out from, and gives it those that there are now. */
export async function askNetworkAgain(view: View, signal: AbortSignal): Promise<View> {
  if (!view.network) return view
  const answer = await fetchNetwork(view.network.question, signal)
  signal.throwIfAborted()
  return withNetwork(view, answer, view.network)
}
