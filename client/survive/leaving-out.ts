import { z } from 'zod'
import { type LeftOut, LeftOutTier } from '#model/api/left-out.ts'
import { NodeId } from '#model/graph.ts'
import { isolated } from '#model/isolated.ts'
import { NodeType } from '#model/node-types.ts'

/** What a reader leaves out to see what stands without it, with the names of the publishers and events. */
export const LeavingOut = z.object({
  tiers: z.array(LeftOutTier),
  nodes: z.array(z.object({ id: NodeId, label: z.string(), type: NodeType })),
})
export type LeavingOut = z.infer<typeof LeavingOut>

export const leavingNothingOut: LeavingOut = { tiers: [], nodes: [] }

export function isLeavingOut({ tiers, nodes }: LeavingOut): boolean {
  return tiers.length + nodes.length > 0
}

export function isSame(one: LeavingOut, other: LeavingOut): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** What of it is not in the graph: that nothing falls without it says nothing. */
export function notThere({ nodes }: LeavingOut, missing: ReadonlySet<string>): LeavingOut['nodes'] {
  return nodes.filter(({ id }) => missing.has(id))
}

/** The same in the words of the API. */
export function leftOutOf({ tiers, nodes }: LeavingOut): LeftOut {
  const ofType = (wanted: NodeType) => nodes.filter(({ type }) => type === wanted).map(({ id }) => id)
  return { withoutTiers: [...tiers], withoutPublishers: ofType('Publisher'), withoutEvents: ofType('Event') }
}

const tierWords: Partial<Record<LeftOutTier, string>> = {
  unrated: 'unrated sources',
  none: 'events that give no source',
}

export function wordsOfTier(tier: LeftOutTier): string {
  return tierWords[tier] ?? `sources of tier ${tier}`
}

/** "sources of tier 3, unrated sources, The Post, “A meeting”" */
export function leavingOutWords({ tiers, nodes }: LeavingOut): string {
  const names = nodes.map(({ type, label }) => (type === 'Event' ? `“${isolated(label)}”` : isolated(label)))
  return [...tiers.map(wordsOfTier), ...names].join(', ')
}
