import type { CypherAnswer, CypherValue } from '#model/api/cypher.ts'
import { isThing } from '#model/cypher-things.ts'
import { tableCsv } from '../export/csv.ts'
import { type Things, thingsOf, valueText } from './value-text.ts'

function plain(value: CypherValue, things: Things): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, things))
  if (!isThing(value)) return value
  switch (value.kind) {
    case 'node':
      return things.nodes.get(value.id) ?? { id: value.id }
    case 'edge':
      return things.edges.get(value.id) ?? { id: value.id }
    case 'path':
      return {
        nodes: value.nodes.map((id) => things.nodes.get(id) ?? { id }),
        edges: value.edges.map((id) => things.edges.get(id) ?? { id }),
      }
    case 'map':
      return Object.fromEntries(
        Object.entries(value.entries).map(([key, item]) => [key, plain(item, things)]),
      )
    default:
      return value.text
  }
}

/** The rows as objects; nodes and edges whole, dates and what JSON has no form for as text. */
export function resultJson(answer: CypherAnswer): string {
  const things = thingsOf(answer)
  const rows = answer.rows.map((row) =>
    Object.fromEntries(
      row.map((value, at) => [answer.columns[at] ?? `column ${at + 1}`, plain(value, things)]),
    ),
  )
  return `${JSON.stringify(rows, null, 1)}\n`
}

function cellOf(value: CypherValue, things: Things): string | number | undefined {
  if (value === null) return undefined
  return typeof value === 'number' ? value : valueText(value, things)
}

export function resultCsv(answer: CypherAnswer): string {
  const things = thingsOf(answer)
  return tableCsv(
    answer.columns,
    answer.rows.map((row) => row.map((value) => cellOf(value, things))),
  )
}

const addressOrMark = /(https?:\/\/[^\s<>\\]*[^\s<>\\.,;:!?*_~'")\]}])|[\\`*_{}[\]<>|~#&!]/g

/** Text that Markdown, and the HTML within it, takes for nothing else. What is escaped in an address would be part of it. */
function escaped(text: string): string {
  return text
    .replace(addressOrMark, (mark, address?: string) =>
      address ? `<${address.replaceAll('|', '%7C')}>` : `\\${mark}`,
    )
    .replace(/\s+/g, ' ')
}

export function resultMarkdown(answer: CypherAnswer): string {
  const things = thingsOf(answer)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const isNumber = (at: number) => answer.rows.every((row) => typeof row[at] === 'number')
  return [
    line(answer.columns.map(escaped)),
    line(answer.columns.map((_, at) => (isNumber(at) ? '--:' : '---'))),
    ...answer.rows.map((row) =>
      line(row.map((value) => (value === null ? '' : escaped(valueText(value, things))))),
    ),
  ].join('')
}
