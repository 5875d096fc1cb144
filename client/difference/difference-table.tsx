import { type ReactNode, useMemo } from 'react'
import type { Difference } from '#model/difference.ts'
import { tableCsv } from '../export/csv.ts'
import { saveFile } from '../export/save-file.ts'
import { type Column, SortableTable } from '../table/sortable-table.tsx'
import { type DifferenceRow, rowsOf } from './difference-words.ts'
import '../table/table-view.css'

type Key = 'mark' | 'type' | 'name' | 'how'

function column(key: Key, title: string, kind?: 'fixed'): Column<DifferenceRow, Key> {
  return { key, title, value: (row) => row[key], show: (row) => row[key], ...(kind && { kind }) }
}

const columns = [
  column('mark', 'Differs', 'fixed'),
  column('type', 'Type', 'fixed'),
  column('name', 'Name'),
  column('how', 'In what'),
]

function saveCsv(difference: Difference, rows: readonly DifferenceRow[]) {
  const heads = ['differs', 'type', 'id', 'name', 'in what']
  const cells = rows.map(({ mark, type, id, name, how }) => [mark, type, id, name, how])
  const name = `difference ${difference.from.revision} ${difference.to.revision}`
  saveFile(name, '.csv', new Blob([tableCsv(heads, cells)], { type: 'text/csv' }))
}

/** Each node and edge that differs, to be sorted, and saved for a spreadsheet. */
export function DifferenceTable({
  difference,
  show,
  children,
}: {
  difference: Difference
  show: () => void
  children: ReactNode
}) {
  const rows = useMemo(() => rowsOf(difference), [difference])
  return (
    <>
      <p className="difference-actions">
        <button type="button" className="button" onClick={show}>
          Show on the canvas
        </button>
        <button type="button" className="button" onClick={() => saveCsv(difference, rows)}>
          Save as CSV
        </button>
      </p>
      {children}
      <SortableTable
        caption="What differs"
        columns={columns}
        rows={rows}
        first={{ column: 'mark', descending: false }}
        idOf={({ id }) => id}
        selectedIds={[]}
        select={() => {}}
      />
    </>
  )
}
