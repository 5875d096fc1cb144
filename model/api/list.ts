import { z } from 'zod'

export const total = z.int().meta({ description: 'How many there are in all' })
export const revision = z.string().nullable().meta({
  description: 'Of which revision of the corpus this page is; null while an import is under way',
})
/** For every page but the first. */
export const ofRevision = z.string().optional().meta({
  description:
    'That of the first page, so that all pages are of one list: refused with 409 when the corpus is of another by now',
})
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
