import { z } from 'zod'
import { NodeId } from '../graph.ts'
import { facetNodes, perNodeFacet } from '../node-facets.ts'
import { NodeType } from '../node-types.ts'
import { total, truncated } from './list.ts'

/** Of so many events they can be asked at once. */
export const mostFacets = 5000

export const FacetsRequest = z.object({
  ids: z
    .array(NodeId)
    .min(1)
    .max(mostFacets)
    .meta({ description: 'Those that name no event count for nothing' }),
})

export const EventFacets = z.object({
  id: NodeId,
  ...perNodeFacet((facet) => z.array(NodeId).meta({ description: `By id: ${facetNodes[facet].about}` })),
  bestTier: z.int().nullable().meta({ description: 'Of the sources it cites; null: all unrated, or none' }),
  sources: z.int().meta({ description: 'How many sources it cites' }),
  fields: z.record(z.string(), z.array(z.string())).meta({
    description:
      'Every other field of its file that has short values, such as location or one that has no place in the model, with these values as text',
  }),
  firstSourceDate: z.string().nullable().meta({
    description:
      'The earliest date of a source it cites: YYYY, YYYY-MM or YYYY-MM-DD, the first of them as text, so that 1986 comes before 1986-01. The date is the one that this event gives the source, else the one that the source has from another event; of a range its beginning; what is not such a date is passed over. null: no source has one',
  }),
})
export type EventFacets = z.infer<typeof EventFacets>

export const Facets = z
  .object({
    events: z.array(EventFacets).meta({ description: 'By id' }),
    names: z
      .array(
        z.object({
          id: NodeId,
          label: z.string(),
          type: NodeType,
          count: z.int().meta({ description: 'How many of these events have it' }),
        }),
      )
      .meta({ description: 'The nodes that these facets name, those of most events first' }),
    total: total.meta({ description: 'How many of the ids are events of the graph' }),
    truncated: truncated.meta({ description: 'Always false: every event asked for is answered' }),
  })
  .meta({ id: 'Facets' })
export type Facets = z.infer<typeof Facets>
