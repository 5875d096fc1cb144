import { z } from 'zod'

/** An error over HTTP (RFC 9457, application/problem+json) with a hint of what to do next. */
export const Problem = z
  .object({
    type: z.string().meta({ description: 'A permanent name of the kind of error' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    hint: z.string(),
    parameter: z.string().optional().meta({ description: 'The parameter that was wrong' }),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>
