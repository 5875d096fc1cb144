import { expect, it } from 'vitest'
import { addressOf, nodeOfAddress } from './address.ts'

it('names every id so that it can be read back', () => {
  for (const id of ['event:1985-08-20--first', 'actor:王-芳', 'tag:a/b?c#d%e']) {
    expect(nodeOfAddress(addressOf(id))).toBe(id)
  }
})

it('reads no node from another address or a broken one', () => {
  expect(nodeOfAddress('')).toBeUndefined()
  expect(nodeOfAddress('#/node/')).toBeUndefined()
  expect(nodeOfAddress('#/node/%E0%A4%A')).toBeUndefined()
})
