import { z } from 'zod'
import { type EdgeType, edgeEnds } from '#model/edge-types.ts'
import { question } from '../question.ts'

/** Asked from the events, which have few edges: the nodes may be hubs. */
type Input = { edgeType: EdgeType; events: string[]; ids: string[]; limit: number }

export const sharedWith = question<Input>()({
  asks: 'Which of these nodes have these events, by edges of this type?',
  row: z.object({ id: z.string(), event: z.string() }),
  cypher: ({ edgeType }) => {
    const { source, target } = edgeEnds[edgeType]
    const shared = source === 'Event' ? target : source
    return `
    UNWIND $events AS event
    MATCH (e:Event {id: event})-[:${edgeType}]-(m:${shared})
    WHERE m.id IN $ids
    RETURN DISTINCT m.id AS id, event
    ORDER BY id, event LIMIT $limit`
  },
})
