import { z } from 'zod'
import { DifferenceHead } from '../difference.ts'

export const Differences = z
  .object({
    differences: z
      .array(DifferenceHead.extend({ id: z.string() }))
      .meta({ description: 'What each of the last imports changed, the latest first' }),
    unreadable: z
      .array(z.string())
      .meta({ description: 'Files among them that cannot be read, by their names' }),
    isKept: z.boolean().meta({ description: 'Whether this server knows where they are kept' }),
  })
  .meta({ id: 'Differences' })
export type Differences = z.infer<typeof Differences>
