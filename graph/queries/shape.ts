import { type Token, tokensOf } from './tokens.ts'

/** A Cypher text with every token between two spaces, so that a pattern can be looked for in it. */
export interface Shape {
  text: string
  /** Where in the query the token begins that stands at this place of the text. */
  offsetAt(index: number): number
}

function plain({ kind, text }: Token): string {
  if (kind === 'text') return "''"
  if (kind === 'number') return '0'
  if (kind === 'parameter') return '$'
  return kind === 'quoted name' ? 'name' : text.toLowerCase()
}

/** Words in lower case; texts, numbers, parameters and quoted names each as one sign. */
export function shapeOf(cypher: string): Shape {
  const starts: { index: number; offset: number }[] = []
  let text = ' '
  for (const token of tokensOf(cypher)) {
    starts.push({ index: text.length, offset: token.offset })
    text += `${plain(token)} `
  }
  return { text, offsetAt: (index) => starts.find((start) => start.index >= index)?.offset ?? 0 }
}
