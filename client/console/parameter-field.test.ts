import { expect, it } from 'vitest'
import { readFields, wrongIn } from './parameter-field.ts'

it('a field is read as what it is to be', () => {
  expect(
    readFields(['a', 'b', 'c', 'd', 'missing'], {
      a: { kind: 'text', text: '12' },
      b: { kind: 'number', text: '12' },
      c: { kind: 'boolean', text: 'true' },
      d: { kind: 'json', text: '["x", null, {"y": 1}]' },
    }),
  ).toEqual({ a: '12', b: 12, c: true, d: ['x', null, { y: 1 }], missing: '' })
})

it('says what is wrong with a field', () => {
  expect(wrongIn({ kind: 'number', text: '' })).toBe('is not a number')
  expect(wrongIn({ kind: 'number', text: 'Infinity' })).toBe('is not a number')
  expect(wrongIn({ kind: 'json', text: '[1' })).toContain('is not JSON')
  expect(wrongIn({ kind: 'text', text: '' })).toBeUndefined()
})
