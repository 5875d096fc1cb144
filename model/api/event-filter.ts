import { z } from 'zod'
import { PlainDate } from '../dates.ts'
import { NodeId } from '../graph.ts'
import { facetNodes, perNodeFacet } from '../node-facets.ts'
import { listOf } from './list.ts'

const any = (what: string) => `Only events with one of these ${what}, comma-separated`

/** Which events count, in an address. What is left out asks for nothing. */
export const EventFilter = z.object({
  from: PlainDate.optional().meta({ description: 'Leaves out events that ended before, and undated ones' }),
  to: PlainDate.optional().meta({ description: 'Leaves out events that began after, and undated ones' }),
  minImportance: z.coerce.number().int().min(0).max(10).optional().meta({
    description: 'Leaves out events below this importance or without one',
  }),
  worstTier: z.coerce.number().int().min(1).optional().meta({
    description: 'Leaves out events without a source of this tier or better',
  }),
  statuses: listOf(z.string())
    .optional()
    .meta({ description: `${any('statuses')}; "none" stands for those without` }),
  ...perNodeFacet((facet) =>
    listOf(NodeId)
      .optional()
      .meta({ description: `${any(facet)}: ${facetNodes[facet].about}` }),
  ),
  actors: listOf(NodeId)
    .optional()
    .meta({ description: any('actors') }),
})
export type EventFilter = z.infer<typeof EventFilter>

/** The same, and what had happened or had been reported by a date, and which words an event has. */
export const KnownEventFilter = EventFilter.extend({
  words: z.string().optional().meta({
    description:
      'Only events whose title, summary or location has each of these words, whatever their case and accents',
  }),
  knownOn: PlainDate.optional().meta({ description: 'Only what was known on that date' }),
  knownBy: z.enum(['event', 'source']).default('event').meta({
    description: 'Known when the event had begun, or when the first source that it cites was dated',
  }),
})
export type KnownEventFilter = z.infer<typeof KnownEventFilter>
