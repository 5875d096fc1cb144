/** A word, sign or literal of a Cypher text; comments and space are not among them. */
export interface Token {
  kind: 'word' | 'quoted name' | 'text' | 'number' | 'parameter' | 'sign'
  /** As Cypher reads it: a quoted name without its ticks. */
  text: string
  /** Where it begins, in UTF-16 characters. */
  offset: number
}

export function isName(token: Token | undefined): token is Token {
  return token?.kind === 'word' || token?.kind === 'quoted name'
}

/** Some control characters are space to Neo4j, and none of them is anything else. */
const pattern = new RegExp(
  [
    /(?<space>[\s\p{Cc}\u180e]+|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$))/u,
    /(?<text>'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$))/u,
    /`(?<quoted>(?:``|[^`])*)(?:`|$)/u,
    /(?<parameter>\$(?:[\p{L}\p{N}\p{Pc}]+|`(?:``|[^`])*(?:`|$)))/u,
    /(?<number>\d[\p{L}\p{N}]*(?:\.\d[\p{L}\p{N}]*)?)/u,
    /(?<word>[\p{L}\p{Pc}][\p{L}\p{N}\p{M}\p{Pc}\p{Sc}\p{Cf}]*)/u,
    /(?<sign>[\s\S])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
)

function tokenOf({ index, groups = {} }: RegExpExecArray): Token[] {
  const { text, quoted, parameter, number, word, sign } = groups
  const token = (kind: Token['kind'], text: string): Token[] => [{ kind, text, offset: index }]
  if (text !== undefined) return token('text', text)
  if (quoted !== undefined) return token('quoted name', quoted.replaceAll('``', '`'))
  if (parameter !== undefined) return token('parameter', parameter.slice(1))
  if (number !== undefined) return token('number', number)
  if (word !== undefined) return token('word', word)
  if (sign !== undefined) return token('sign', sign)
  return []
}

/** The tokens of a Cypher text, whether or not it is right. */
export function tokensOf(cypher: string): Token[] {
  return [...cypher.matchAll(pattern)].flatMap(tokenOf)
}

const unicodeEscape = /\\u+([0-9a-fA-F]{4})/g

/** The text with its unicode escapes as the characters they stand for: Neo4j reads them so wherever they stand. */
export function withoutEscapes(cypher: string): string {
  return cypher.replace(unicodeEscape, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
