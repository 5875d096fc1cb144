import type { Properties, PropertyValue } from '#model/graph.ts'

/** What is told of an event in a place of its own, or is an identity of it and so of no other. */
const elsewhere = new Set([
  'date',
  'dateEnd',
  'datePrecision',
  'file',
  'id',
  'importance',
  'status',
  'summary',
  'title',
])
/** A longer text is a note, which no other event shares. */
const longestValue = 60

function shortTexts(value: PropertyValue): string[] {
  return [value]
    .flat()
    .map(String)
    .filter((text) => text.length <= longestValue && !/^[[{]/.test(text))
}

/** The fields of an event's file that can group it with others, such as its location, each with its values. */
export function ownFields(properties: Properties): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      const texts = elsewhere.has(name) ? [] : shortTexts(value)
      return texts.length > 0 ? [[name, texts]] : []
    }),
  )
}
