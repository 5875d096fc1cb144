import { expect, it } from 'vitest'
import { aDifference } from './difference-factories.ts'
import { countWords } from './difference-words.ts'

it('how many events were re-sourced is not passed over where it is not known', () => {
  const words = (isWhole: boolean) => countWords(aDifference({ from: 'a', to: 'b' }, undefined, { isWhole }))
  expect(words(true)).toBe('0 nodes added, 0 changed, 0 removed')
  expect(words(false)).toMatch(/; how many events were re-sourced is not known$/)
})
