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

/** A comma within a part is written with a backslash before it, and so is a backslash before either. */
const parts = /(?:\\.|[^,])+/gs

/** The parts of a list in an address. */
function partsOf(text: string): string[] {
  return (text.match(parts) ?? []).map((part) => part.replace(/\\([\\,])/g, '$1'))
}

/** The parts as an address has them. */
export function asList(of: readonly (string | number)[]): string {
  return of.map((part) => String(part).replace(/[\\,]/g, '\\$&')).join(',')
}

/** Of a part without a comma: the contract of this version may not be widened. */
const anyText = '^[^,]+$'
const aboutCommas = 'A comma within it is written with a backslash before it'

/** A list in an address: its parts between commas, in OpenAPI an array of style `form` that is not exploded. */
export function listOf<Option extends z.ZodType<string, string>>(option: Option, most?: number) {
  const items = { ...z.toJSONSchema(option), minLength: 1 }
  const isAnyText = !('enum' in items)
  const description = items.description ? `${items.description}. ${aboutCommas}` : aboutCommas
  return z
    .string()
    .transform(partsOf)
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
        items: { ...items, $schema: undefined, ...(isAnyText && { pattern: anyText, description }) },
      },
    })
}
