import { z } from 'zod'

export const total = z.int().meta({ description: 'How many there are in all' })
export const truncated = z.boolean().meta({ description: 'Whether there are more than these' })

/** A list in an address: its parts between commas, in OpenAPI an array of style `form` that is not exploded. */
export function listOf<Option extends z.ZodType<string, string>>(option: Option, most?: number) {
  const items = { ...z.toJSONSchema(option), minLength: 1 }
  const isAnyText = !('enum' in items)
  return z
    .string()
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(
      z
        .array(option)
        .min(1)
        .max(most ?? Number.POSITIVE_INFINITY),
    )
    .meta({
      override: {
        type: 'array',
        minItems: 1,
        ...(most !== undefined && { maxItems: most }),
        items: { ...items, $schema: undefined, ...(isAnyText && { pattern: '^[^,]+$' }) },
      },
    })
}
