import { expect, it } from 'vitest'
import { sortRows } from './sort-rows.ts'

const rows = [
  { name: 'b', date: '1986-01' },
  { name: 'A', date: undefined },
  { name: 'c', date: '1985' },
]
const cellOf = (row: (typeof rows)[number], column: 'name' | 'date') => row[column]
const names = (sorted: typeof rows) => sorted.map((row) => row.name).join('')

it('sorts either way', () => {
  expect(names(sortRows(rows, cellOf, { column: 'name', descending: false }))).toBe('Abc')
  expect(names(sortRows(rows, cellOf, { column: 'name', descending: true }))).toBe('cbA')
})

it('keeps what has no value last', () => {
  expect(names(sortRows(rows, cellOf, { column: 'date', descending: false }))).toBe('cbA')
  expect(names(sortRows(rows, cellOf, { column: 'date', descending: true }))).toBe('bcA')
})
