import { z } from 'zod'
import { NodeType } from '../node-types.ts'

const ResearchParameter = z.object({
  name: z.string().meta({ description: 'As it stands behind $ in the query' }),
  label: z.string(),
  takes: z.enum(['name', 'date', 'number', 'id']).meta({
    description: 'name: the name of a node of that type. id: the id of one. date: at any precision',
  }),
  type: NodeType.optional().meta({ description: 'The type of the node that it names' }),
  default: z.union([z.string(), z.number()]).meta({ description: 'One for which this graph has an answer' }),
})

/** A question that researchers ask, worked out as a query to run, to learn from and to change. */
export const ResearchQuestion = z
  .object({
    key: z.string().meta({ description: 'A permanent short name' }),
    title: z.string(),
    why: z.string().meta({ description: 'What a researcher learns from it' }),
    query: z.string(),
    parameters: z.array(ResearchParameter),
  })
  .meta({ id: 'ResearchQuestion' })
export type ResearchQuestion = z.infer<typeof ResearchQuestion>

export const ResearchQuestions = z.object({ questions: z.array(ResearchQuestion) })
export type ResearchQuestions = z.infer<typeof ResearchQuestions>
