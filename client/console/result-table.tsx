import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import type { CypherAnswer, CypherValue } from '#model/api/cypher.ts'
import { addNodes } from '../expand/add-nodes.ts'
import { toggled } from '../filters/filters.ts'
import { orderOf, type Sorting, sortRows } from '../table/sort-rows.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { columnsOf, type ResultColumn } from './result-columns.ts'
import { ValueCell } from './value-cell.tsx'
import { nodesIn, sortKey, type Things } from './value-text.ts'
import './result-table.css'

interface Row {
  /** Its place in the answer. */
  at: number
  values: readonly CypherValue[]
}

const rowHeight = 28

/** By a column upwards, then downwards, then as the query orders. */
function nextSorting(before: Sorting<string> | null, column: string): Sorting<string> | null {
  if (before?.column !== column) return { column, descending: false }
  return before.descending ? null : { column, descending: true }
}

function useSortedRows({ rows }: CypherAnswer, columns: readonly ResultColumn[], things: Things) {
  const [sorting, setSorting] = useState<Sorting<string> | null>(null)
  const sorted = useMemo(() => {
    const all = rows.map((values, at): Row => ({ at, values }))
    const column = columns.find(({ name }) => name === sorting?.column)
    if (!sorting || !column) return all
    const keys = column.values.map((value) => sortKey(value, things))
    return sortRows(all, ({ at }) => keys[at], sorting)
  }, [rows, columns, things, sorting])
  return { sorted, sorting, sortBy: (column: string) => setSorting((before) => nextSorting(before, column)) }
}

function toCanvas(values: readonly CypherValue[], things: Things) {
  void addNodes(nodesIn(values, things), 'a query')
}

interface HeadProps {
  column: ResultColumn
  things: Things
  sorting: Sorting<string> | null
  sort: () => void
}

function Head({ column: { name, values, isNumber }, things, sorting, sort }: HeadProps) {
  const count = useMemo(() => nodesIn(values, things).length, [values, things])
  return (
    <th aria-sort={orderOf(sorting, name)} className={isNumber ? 'is-number' : undefined}>
      <button type="button" className="sort-button" title={name} onClick={sort}>
        {name}
      </button>
      {count > 0 && (
        <button
          type="button"
          className="link-button column-canvas"
          aria-label={`${formatCount(count, 'node', 'nodes')} of ${name} to the canvas`}
          onClick={() => toCanvas(values, things)}
        >
          to canvas
        </button>
      )}
    </th>
  )
}

interface LineProps {
  row: Row
  things: Things
  columns: readonly ResultColumn[]
  isWhole: boolean
  toggle: () => void
  index: number
  measure: (element: Element | null) => void
}

function Line({ row, things, columns, isWhole, toggle, index, measure }: LineProps) {
  const number = formatNumber(row.at + 1)
  const hasNodes = nodesIn(row.values, things).length > 0
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={isWhole ? 'is-whole' : undefined}
    >
      <th scope="row" className="row-number">
        <button
          type="button"
          className="link-button"
          aria-expanded={isWhole}
          aria-label={`Read all of row ${number}`}
          onClick={toggle}
        >
          {number}
        </button>
        {hasNodes && (
          <button
            type="button"
            className="link-button row-canvas"
            aria-label={`Nodes of row ${number} to the canvas`}
            title="To the canvas"
            onClick={() => toCanvas(row.values, things)}
          >
            +
          </button>
        )}
      </th>
      {columns.map(({ name, isNumber }, at) => (
        <td key={name} className={isNumber ? 'is-number' : undefined}>
          <ValueCell value={row.values[at] ?? null} things={things} />
        </td>
      ))}
    </tr>
  )
}

/** The rows of an answer, of which only those within sight are in the page. */
export function ResultTable({ answer, things }: { answer: CypherAnswer; things: Things }) {
  const columns = useMemo(() => columnsOf(answer, things), [answer, things])
  const { sorted, sorting, sortBy } = useSortedRows(answer, columns, things)
  const [whole, setWhole] = useState<readonly number[]>([])
  const scroll = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  const shown = virtual.getVirtualItems()
  const above = shown[0]?.start ?? 0
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section ref={scroll} className="result-scroll" tabIndex={0} aria-label="Rows">
      <table className="graph-table result-table" aria-rowcount={sorted.length + 1}>
        <caption className="visually-hidden">Rows of the query</caption>
        <colgroup>
          <col className="row-number-column" />
          {columns.map(({ name, width }) => (
            <col key={name} style={{ width: `${width}ch` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="row-number">
              <span className="visually-hidden">Row</span>
            </th>
            {columns.map((column) => (
              <Head
                key={column.name}
                column={column}
                things={things}
                sorting={sorting}
                sort={() => sortBy(column.name)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && (
            <tr className="result-gap">
              <td colSpan={columns.length + 1} style={{ height: above }} />
            </tr>
          )}
          {shown.flatMap(({ index }) => {
            const row = sorted[index]
            return row ? (
              <Line
                key={row.at}
                row={row}
                index={index}
                things={things}
                columns={columns}
                isWhole={whole.includes(row.at)}
                toggle={() => setWhole(toggled(whole, row.at))}
                measure={virtual.measureElement}
              />
            ) : (
              []
            )
          })}
          {below > 0 && (
            <tr className="result-gap">
              <td colSpan={columns.length + 1} style={{ height: below }} />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}
