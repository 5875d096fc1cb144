import { z } from 'zod'
import { type EdgeType, edgeEnds } from '#model/edge-types.ts'
import { question } from '../question.ts'

type Input = { edgeType: EdgeType; ids: string[]; limit: number }

export const sharers = question<Input>()({
  asks: 'Which events have each of these nodes by edges of this type?',
  row: z.object({ id: z.string(), events: z.array(z.string()) }),
  cypher: ({ edgeType }) => {
    const { source, target } = edgeEnds[edgeType]
    const shared = source === 'Event' ? target : source
    return `
    UNWIND $ids AS id
    MATCH (m:${shared} {id: id})-[:${edgeType}]-(e:Event)
    WITH DISTINCT id, e.id AS event ORDER BY event
    RETURN id, collect(event) AS events
    ORDER BY id LIMIT $limit`
  },
})
