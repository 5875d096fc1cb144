const fence = /^\uFEFF?---[ \t]*\r?\n/
/** As the parser has it, whatever follows on the line. */
const closing = '\n---'

export interface FrontMatter {
  /** Where its fields begin. */
  start: number
  /** Where they end, and where the body begins; undefined when no line closes them. */
  end?: number
  body?: number
}

/** Where the front matter of a text stands; undefined for a text that does not begin with one. */
export function frontMatterIn(text: string): FrontMatter | undefined {
  const start = fence.exec(text)?.[0].length
  if (start === undefined) return undefined
  const end = text.indexOf(closing, start - 1)
  return end === -1 ? { start } : { start, end, body: end + closing.length }
}
