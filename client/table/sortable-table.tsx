import { type MouseEvent, type ReactNode, useMemo, useState } from 'react'
import { formatNumber } from '../wording/format-number.ts'
import { type Cell, orderOf, type Sorting, sortRows } from './sort-rows.ts'

export interface Column<Row, Key extends string> {
  key: Key
  title: string
  /** What the title means, where that is not plain. */
  about?: string
  value: (row: Row) => Cell
  show: (row: Row) => ReactNode
  /** Numbers stand at the right; what is fixed does not wrap. */
  kind?: 'number' | 'fixed'
}

interface Props<Row, Key extends string> {
  caption: string
  columns: readonly Column<Row, Key>[]
  rows: readonly Row[]
  first: Sorting<Key>
  idOf: (row: Row) => string
  selectedIds: readonly string[]
  select: (row: Row) => void
  /** Adds a row to those selected, or takes it out, where several can be. */
  toggle?: { nameOf: (row: Row) => string; run: (row: Row) => void }
}

const rowsAtOnce = 500

function useSorted<Row, Key extends string>({ columns, rows, first }: Props<Row, Key>) {
  const [sorting, setSorting] = useState(first)
  const sorted = useMemo(() => {
    const values = new Map(columns.map(({ key, value }) => [key, value]))
    return sortRows(rows, (row, key: Key) => values.get(key)?.(row), sorting)
  }, [columns, rows, sorting])
  const sortBy = (column: Key) =>
    setSorting((before) => ({ column, descending: before.column === column && !before.descending }))
  return { sorted, sorting, sortBy }
}

type LineProps<Row, Key extends string> = Pick<Props<Row, Key>, 'columns' | 'select' | 'toggle'> & {
  row: Row
  isSelected: boolean
}

function Line<Row, Key extends string>({ columns, select, toggle, row, isSelected }: LineProps<Row, Key>) {
  const onClick = ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    if (target instanceof HTMLInputElement) return
    const isAtBox = target instanceof Element && target.closest('.is-check') !== null
    if (toggle && (isAtBox || ctrlKey || metaKey || shiftKey)) toggle.run(row)
    else select(row)
  }
  return (
    <tr aria-current={isSelected || undefined} onClick={onClick}>
      {toggle && (
        <td className="is-check">
          <input
            type="checkbox"
            aria-label={`Select ${toggle.nameOf(row)}`}
            checked={isSelected}
            onChange={() => toggle.run(row)}
          />
        </td>
      )}
      {columns.map(({ key, show, kind }) => (
        <td key={key} className={kind && `is-${kind}`}>
          {show(row)}
        </td>
      ))}
    </tr>
  )
}

/** A table that sorts by a column when its title is pressed. A row is selected by a click or its button. */
export function SortableTable<Row, Key extends string>(props: Props<Row, Key>) {
  const { caption, columns, rows, idOf, toggle } = props
  const selectedIds = useMemo(() => new Set(props.selectedIds), [props.selectedIds])
  const { sorted, sorting, sortBy } = useSorted(props)
  const [most, setMost] = useState(rowsAtOnce)
  const shown = sorted.slice(0, most)
  const next = Math.min(rowsAtOnce, rows.length - shown.length)
  return (
    <>
      <table className="graph-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {toggle && (
              <th className="is-check">
                <span className="visually-hidden">Selected</span>
              </th>
            )}
            {columns.map(({ key, title, about, kind }) => (
              <th key={key} className={kind && `is-${kind}`} aria-sort={orderOf(sorting, key)}>
                <button type="button" className="sort-button" title={about} onClick={() => sortBy(key)}>
                  {title}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Line key={idOf(row)} {...props} row={row} isSelected={selectedIds.has(idOf(row))} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <p className="table-more">
          Showing {formatNumber(shown.length)} of {formatNumber(rows.length)}.{' '}
          <button type="button" className="link-button" onClick={() => setMost(most + rowsAtOnce)}>
            Show {formatNumber(next)} more
          </button>
        </p>
      )}
    </>
  )
}
