import { z } from 'zod'
import { question } from '../question.ts'

export const eventWords = question<{ limit: number }>()({
  asks: 'What is each event called, in short, and where did it happen?',
  row: z.object({
    id: z.string(),
    title: z.string().nullable(),
    summary: z.string().nullable(),
    location: z.union([z.string(), z.array(z.string())]).nullable(),
  }),
  cypher: () => `
    MATCH (e:Event)
    RETURN e.id AS id, e.title AS title, e.summary AS summary, e.location AS location
    ORDER BY id LIMIT $limit`,
})
