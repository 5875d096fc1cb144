import { z } from 'zod'
import { NodeId } from '../graph.ts'
import { KnownEventFilter } from './event-filter.ts'
import { Evidence } from './evidence.ts'
import { LeftOut, LeftOutQuery } from './left-out.ts'
import { truncated } from './list.ts'

export const LinkWeight = z.enum(['count', 'newman', 'rarity'])
export type LinkWeight = z.infer<typeof LinkWeight>

const NetworkOptions = z.object({
  weight: LinkWeight.default('newman').meta({
    description:
      'count: how many events two actors share; newman: each of them divided by how many others took part in it (Newman 2001); rarity: how many they share, times how rare the two are, by the geometric mean of ln(1 + all events / the events of an actor), of the events with an actor that were looked at (Spärck Jones 1972)',
  }),
  alpha: z.coerce.number().gt(0).max(1).default(0.05).meta({
    description:
      'Keeps a link that one of its ends would give so great a share of its weight by chance less often than this (disparity filter: Serrano, Boguñá, Vespignani 2009). 1 keeps every link',
  }),
  fewest: z.coerce.number().int().min(1).max(5000).optional().meta({
    description:
      'Where alpha keeps fewer links than this, it is raised to the first of 0.1, 0.2, 0.3 and 1 that keeps as many. What is kept may still be fewer: at 1 it is all there are',
  }),
  limit: z.coerce.number().int().min(1).max(5000).default(2000).meta({
    description: 'At most so many links, the heaviest first: they make one picture, and come in no pages',
  }),
})

export const NetworkQuery = KnownEventFilter.extend(LeftOutQuery.shape).extend(NetworkOptions.shape)
/** Of so many events named one by one a network is made at most. */
export const mostNetworkEvents = 5000
export const NetworkOfEventsRequest = NetworkOptions.extend({
  ...LeftOut.shape,
  events: z
    .array(NodeId)
    .min(1)
    .max(mostNetworkEvents)
    .meta({ description: 'Ids that name no event count for nothing' }),
})

const NetworkLink = z.object({
  source: NodeId,
  target: NodeId.meta({ description: 'The later of the two by id: a link has no direction' }),
  weight: z.number(),
  significance: z.number().meta({
    description:
      'The chance of the disparity filter, the lesser of both ends; 1 for ends without another link',
  }),
  events: z.array(z.int()).meta({ description: 'The events they share, by their place in events' }),
  evidence: Evidence.meta({ description: 'Of all that these events cite' }),
})

const counted = z.object({ actors: z.int(), links: z.int() })

export const Network = z
  .object({
    actors: z
      .array(
        z.object({
          id: NodeId,
          label: z.string(),
          events: z.int().meta({ description: 'In how many of the events it took part' }),
        }),
      )
      .meta({ description: 'Those that these links join, by id' }),
    links: z.array(NetworkLink).meta({ description: 'The heaviest first' }),
    events: z.array(NodeId).meta({ description: 'The events behind these links' }),
    eventTotal: z.int().meta({ description: 'How many events with an actor were looked at' }),
    alpha: z.number().meta({ description: 'What the links were held to, raised where fewest asked for it' }),
    total: counted.meta({ description: 'Before the backbone; the actors that share no event too' }),
    backbone: counted.meta({
      description: 'After it: all links that it keeps, and the actors that they join',
    }),
    truncated,
  })
  .meta({
    id: 'ActorNetwork',
    description: 'Actors joined by the events that they share: derived, never a fact of the corpus',
  })
export type Network = z.infer<typeof Network>
