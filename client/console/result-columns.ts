import type { CypherAnswer, CypherValue } from '#model/api/cypher.ts'
import { type Things, valueText } from './value-text.ts'

/** A column of an answer; no two have the same name. */
export interface ResultColumn {
  name: string
  values: readonly CypherValue[]
  isNumber: boolean
  /** In characters. */
  width: number
}

const looked = 200
const narrowest = 9
const widest = 44
/** Room for the name's sorting mark and the way to the canvas. */
const besideName = 12

/** As wide as its name and its first values ask for. */
function widthOf(name: string, values: readonly CypherValue[], things: Things): number {
  const lengths = values.slice(0, looked).map((value) => valueText(value, things).length + 3)
  return Math.min(widest, Math.max(narrowest, name.length + besideName, ...lengths))
}

export function columnsOf({ columns, rows }: CypherAnswer, things: Things): ResultColumn[] {
  return columns.map((name, at) => {
    const values = rows.map((row) => row[at] ?? null)
    const there = values.filter((value) => value !== null)
    const isNumber = there.length > 0 && there.every((value) => typeof value === 'number')
    return { name, values, isNumber, width: widthOf(name, values, things) }
  })
}
