import { expect, it } from 'vitest'
import { diagnosticsOf, stretchAt } from './underline-errors.ts'

const query = 'MATCH (a) RETRN a'

it('underlines the word at which the database stopped', () => {
  const { from, to } = stretchAt(query, 10)
  expect(query.slice(from, to)).toBe('RETRN')
})

it('underlines the last sign when the query ends too soon', () => {
  expect(stretchAt('MATCH (a)', 9)).toEqual({ from: 8, to: 9 })
  expect(stretchAt('MATCH (a)', 99)).toEqual({ from: 8, to: 9 })
  expect(stretchAt('', 0)).toEqual({ from: 0, to: 0 })
})

it('says what the database says', () => {
  const position = { offset: 10, line: 1, column: 11 }
  expect(diagnosticsOf(query, { detail: 'Invalid input', position })).toEqual([
    { from: 10, to: 15, severity: 'error', message: 'Invalid input' },
  ])
  expect(diagnosticsOf(query, { detail: 'Too large' })).toEqual([])
})
