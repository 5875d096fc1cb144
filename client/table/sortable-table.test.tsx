// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { SortableTable } from './sortable-table.tsx'

it('takes a press beside the box of a row for one on the box', () => {
  const select = vi.fn()
  const run = vi.fn()
  render(
    <SortableTable
      caption="Nodes"
      columns={[{ key: 'name', title: 'Name', value: (row: string) => row, show: (row: string) => row }]}
      rows={['north']}
      first={{ column: 'name', descending: false }}
      idOf={(row) => row}
      selectedIds={[]}
      select={select}
      toggle={{ nameOf: (row) => row, run }}
    />,
  )
  const box = screen.getByRole('checkbox')
  fireEvent.click(box.parentElement ?? box)
  expect(run).toHaveBeenCalledOnce()
  expect(select).not.toHaveBeenCalled()
  fireEvent.click(screen.getByText('north'))
  expect(select).toHaveBeenCalledOnce()
})
