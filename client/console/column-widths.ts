import type { CypherAnswer } from '#model/api/cypher.ts'
import { type Things, valueText } from './value-text.ts'

const looked = 200
const narrowest = 9
const widest = 44
/** Room for the name's sorting mark and the way to the canvas. */
const besideName = 12

/** How many characters wide each column is to be, by its name and its first rows. */
export function columnWidths({ columns, rows }: CypherAnswer, things: Things): number[] {
  return columns.map((name, at) => {
    const lengths = rows.slice(0, looked).map((row) => valueText(row[at] ?? null, things).length + 3)
    return Math.min(widest, Math.max(narrowest, name.length + besideName, ...lengths))
  })
}
