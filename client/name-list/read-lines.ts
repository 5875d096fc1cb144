import { nodeTypeOf } from '#model/ids.ts'

/** As many as are looked up at a time. */
export const mostLines = 500

const tableHead = /^"?id"?(,|\s*$)/i

function unquoted(text: string): string {
  const quoted = /^"((?:[^"]|"")*)"/.exec(text)?.[1]
  return (quoted === undefined ? text : quoted.replaceAll('""', '"')).trim()
}

/** The id that a row of a table begins with, else the whole line. */
function entryOf(line: string): string {
  const cell = unquoted(line.split(',', 1)[0] ?? '')
  return nodeTypeOf(cell) ? cell : unquoted(line)
}

/** What a text lists, one id or name a line, each once. */
export function readLines(text: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => !tableHead.test(line))
  return [...new Set(lines.map((line) => entryOf(line.trim())))].filter(Boolean)
}
