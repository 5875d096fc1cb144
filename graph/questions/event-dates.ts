import { z } from 'zod'
import { DatePrecision } from '#model/dates.ts'
import { question } from '../question.ts'

type Input = {
  from: string | null
  to: string | null
  minImportance: number | null
  tags: string[] | null
  actors: string[] | null
  publishers: string[] | null
  limit: number
}

export const eventDates = question<Input>()({
  asks: 'On which dates did events begin, of all or of those that meet a filter, and how many on each?',
  row: z.object({ date: z.string().nullable(), precision: DatePrecision.nullable(), events: z.int() }),
  cypher: ({ tags, actors, publishers }) => `
    MATCH (e:Event)
    WHERE ($from IS NULL OR coalesce(e.dateEnd, e.date) + '~' >= $from)
      AND ($to IS NULL OR e.date <= $to + '~')
      AND ($minImportance IS NULL OR e.importance >= $minImportance)
      ${tags ? 'AND EXISTS { MATCH (e)-[:TAGGED]->(t:Tag) WHERE t.id IN $tags }' : ''}
      ${actors ? 'AND EXISTS { MATCH (e)<-[:PARTICIPATED_IN]-(a:Actor) WHERE a.id IN $actors }' : ''}
      ${publishers ? 'AND EXISTS { MATCH (e)-[:REPORTED_BY]->(p:Publisher) WHERE p.id IN $publishers }' : ''}
    RETURN e.date AS date, e.datePrecision AS precision, count(*) AS events
    ORDER BY date, precision LIMIT $limit`,
})
