import type { PropertyValue } from '#model/graph.ts'
import { attributesOf, cellText, type ExportedGraph } from './exported-graph.ts'

/** A spreadsheet takes text that begins so for a formula, and would carry it out. */
const formula = /^[=+\-@\t\r]/

/** A cell by RFC 4180. Text that a spreadsheet would carry out begins with an apostrophe. */
function cell(value: PropertyValue | undefined): string {
  if (value === undefined) return ''
  const text = cellText(value)
  const safe = typeof value !== 'number' && formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The text of a table for a spreadsheet. */
export function tableCsv(heads: readonly string[], rows: readonly (PropertyValue | undefined)[][]): string {
  return [[...heads], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

export function nodesCsv({ nodes }: ExportedGraph): string {
  const names = attributesOf(nodes).map(({ name }) => name)
  return tableCsv(
    ['id', 'type', 'label', 'degree', 'x', 'y', ...names.map((name) => `property.${name}`)],
    nodes.map(({ id, type, label, degree, x, y, properties }) => [
      id,
      type,
      label,
      degree,
      x,
      y,
      ...names.map((name) => properties[name]),
    ]),
  )
}

export function edgesCsv({ edges }: ExportedGraph): string {
  const names = attributesOf(edges).map(({ name }) => name)
  return tableCsv(
    ['id', 'source', 'type', 'target', ...names.map((name) => `property.${name}`)],
    edges.map(({ id, source, type, target, properties }) => [
      id,
      source,
      type,
      target,
      ...names.map((name) => properties[name]),
    ]),
  )
}
