export interface Sorting<Column extends string> {
  column: Column
  descending: boolean
}

/** What `aria-sort` says of a column. */
export function orderOf<Column>(sorting: { column: Column; descending: boolean } | null, column: Column) {
  if (sorting?.column !== column) return 'none'
  return sorting.descending ? 'descending' : 'ascending'
}

export type Cell = string | number | undefined

/** The rows by one column; rows that have nothing there come last either way, ties stay as they were. */
export function sortRows<Row, Column extends string>(
  rows: readonly Row[],
  cellOf: (row: Row, column: Column) => Cell,
  { column, descending }: Sorting<Column>,
): Row[] {
  const sign = descending ? -1 : 1
  return rows.toSorted((one, other) => {
    const [a, b] = [cellOf(one, column), cellOf(other, column)]
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    return sign * compare(a, b)
  })
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return one === other ? 0 : collator.compare(String(one), String(other))
}
