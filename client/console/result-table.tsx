import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import type { CypherAnswer, CypherValue } from '#model/api/cypher.ts'
import { addNodes } from '../expand/add-nodes.ts'
import { sortRows } from '../table/sort-rows.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { columnWidths } from './column-widths.ts'
import { ValueCell } from './value-cell.tsx'
import { nodesIn, sortKey, type Things, thingsOf } from './value-text.ts'

interface Row {
  /** Its place in the answer. */
  at: number
  values: readonly CypherValue[]
}

type Sorting = { column: number; descending: boolean } | null

const rowHeight = 28

/** By a column upwards, then downwards, then as the query orders. */
function nextSorting(before: Sorting, column: number): Sorting {
  if (before?.column !== column) return { column, descending: false }
  return before.descending ? null : { column, descending: true }
}

function useSortedRows({ rows }: CypherAnswer, things: Things) {
  const [sorting, setSorting] = useState<Sorting>(null)
  const sorted = useMemo(() => {
    const all = rows.map((values, at): Row => ({ at, values }))
    if (!sorting) return all
    const keys = rows.map((row) => sortKey(row[sorting.column] ?? null, things))
    return sortRows(all, ({ at }) => keys[at], { column: 'value', descending: sorting.descending })
  }, [rows, things, sorting])
  return { sorted, sorting, sortBy: (column: number) => setSorting((before) => nextSorting(before, column)) }
}

function orderOf(sorting: Sorting, column: number) {
  if (sorting?.column !== column) return 'none'
  return sorting.descending ? 'descending' : 'ascending'
}

function toCanvas(values: readonly CypherValue[], things: Things) {
  void addNodes(nodesIn(values, things), 'a query')
}

interface HeadProps {
  name: string
  values: readonly CypherValue[]
  things: Things
  order: 'none' | 'ascending' | 'descending'
  isNumber: boolean
  sort: () => void
}

function Head({ name, values, things, order, isNumber, sort }: HeadProps) {
  const count = useMemo(() => nodesIn(values, things).length, [values, things])
  return (
    <th aria-sort={order} className={isNumber ? 'is-number' : undefined}>
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
  isNumber: readonly boolean[]
  isWhole: boolean
  toggle: () => void
  index: number
  measure: (element: Element | null) => void
}

function Line({ row, things, isNumber, isWhole, toggle, index, measure }: LineProps) {
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
      {row.values.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name that is its own
        <td key={at} className={isNumber[at] ? 'is-number' : undefined}>
          <ValueCell value={value} things={things} />
        </td>
      ))}
    </tr>
  )
}

/** The rows of an answer, of which only those within sight are in the page. */
export function ResultTable({ answer }: { answer: CypherAnswer }) {
  const things = useMemo(() => thingsOf(answer), [answer])
  const { sorted, sorting, sortBy } = useSortedRows(answer, things)
  const [whole, setWhole] = useState<ReadonlySet<number>>(new Set())
  const scroll = useRef<HTMLDivElement>(null)
  const widths = useMemo(() => columnWidths(answer, things), [answer, things])
  const columns = useMemo(
    () => answer.columns.map((name, at) => ({ name, values: answer.rows.map((row) => row[at] ?? null) })),
    [answer],
  )
  const isNumber = useMemo(
    () =>
      columns.map(
        ({ values }) =>
          values.some((v) => v !== null) && values.every((v) => v === null || typeof v === 'number'),
      ),
    [columns],
  )
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  const shown = virtual.getVirtualItems()
  const above = shown[0]?.start ?? 0
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)
  const toggle = (at: number) =>
    setWhole(
      (before) => new Set(before.has(at) ? [...before].filter((other) => other !== at) : [...before, at]),
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section ref={scroll} className="result-scroll" tabIndex={0} aria-label="Rows">
      <table className="graph-table result-table" aria-rowcount={sorted.length + 1}>
        <caption className="visually-hidden">Rows of the query</caption>
        <colgroup>
          <col className="row-number-column" />
          {widths.map((width, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name that is its own
            <col key={at} style={{ width: `${width}ch` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="row-number">
              <span className="visually-hidden">Row</span>
            </th>
            {columns.map(({ name, values }, at) => (
              <Head
                key={name}
                name={name}
                values={values}
                things={things}
                order={orderOf(sorting, at)}
                isNumber={isNumber[at] ?? false}
                sort={() => sortBy(at)}
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
                isNumber={isNumber}
                isWhole={whole.has(row.at)}
                toggle={() => toggle(row.at)}
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
