import { z } from 'zod'

const Position = z.object({
  offset: z.int().meta({ description: 'How many UTF-16 characters come before it, from 0' }),
  line: z.int().meta({ description: 'From 1' }),
  column: z.int().meta({ description: 'From 1' }),
})
export type Position = z.infer<typeof Position>

/** An error over HTTP (RFC 9457, application/problem+json) with a hint of what to do next. */
export const Problem = z
  .object({
    type: z.string().meta({ description: 'A permanent name of the kind of error' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    hint: z.string(),
    position: Position.optional().meta({ description: 'Where in the query it is wrong' }),
    parameter: z.string().optional().meta({ description: 'The parameter that was wrong' }),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>
