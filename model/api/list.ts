import { z } from 'zod'

export const total = z.int().meta({ description: 'How many there are in all' })
export const truncated = z.boolean().meta({ description: 'Whether there are more than these' })

/** A list in an address: its parts between commas. */
export function listOf<Option extends z.ZodType<string, string>>(option: Option) {
  return z
    .string()
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(option).min(1))
}
