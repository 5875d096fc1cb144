import { z } from 'zod'
import { NodeId } from '../graph.ts'
import { listOf } from './list.ts'

export const LeftOutTier = z.enum(['1', '2', '3', '4', '5', '6', '7', '8', '9', 'unrated', 'none'])
export type LeftOutTier = z.infer<typeof LeftOutTier>

const tiers =
  'Without sources of these tiers: 1 to 9, or unrated; none: without the events that give no source at all'
const publishers = 'Without the sources of these publishers'
const events = 'Without these events'

/**
 * What is left out to see what stands without it, in the body of a request. A citation stands unless its event, its
 * tier or a publisher of its source is left out. An event that is not left out stands while a citation of it does;
 * one that gives no source has none to lose and stands, unless `none` is left out. An edge stands while its events
 * and one of the citations behind it do; that of an event that gives no source, while its events do.
 */
export const LeftOut = z.object({
  withoutTiers: z.array(LeftOutTier).default([]).meta({ description: tiers }),
  withoutPublishers: z.array(NodeId).default([]).meta({ description: publishers }),
  withoutEvents: z.array(NodeId).default([]).meta({ description: events }),
})
export type LeftOut = z.infer<typeof LeftOut>

export const nothingLeftOut: LeftOut = { withoutTiers: [], withoutPublishers: [], withoutEvents: [] }

export function leavesOut({ withoutTiers, withoutPublishers, withoutEvents }: LeftOut): boolean {
  return withoutTiers.length + withoutPublishers.length + withoutEvents.length > 0
}

/** The same in an address. */
export const LeftOutQuery = z.object({
  withoutTiers: listOf(LeftOutTier)
    .default([])
    .meta({ description: `${tiers}. Comma-separated` }),
  withoutPublishers: listOf(NodeId)
    .default([])
    .meta({ description: `${publishers}, comma-separated` }),
  withoutEvents: listOf(NodeId)
    .default([])
    .meta({ description: `${events}, comma-separated` }),
})
