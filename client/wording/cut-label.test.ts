import { expect, it } from 'vitest'
import { cutLabel, wrapped } from './cut-label.ts'

it('leaves a short label as it is', () => {
  expect(cutLabel('Oliver North')).toBe('Oliver North')
})

it('breaks between words and says that there is more', () => {
  expect(cutLabel('Elon Musk Completes Twitter Acquisition with Saudi Investment')).toBe(
    'Elon Musk Completes\nTwitter Acquisition with…',
  )
})

it('ends with no mark of punctuation before the ellipsis', () => {
  expect(cutLabel('The federal workforce: purge', 12)).toBe('The federal\nworkforce…')
})

it('cuts a word only when it is longer than a line', () => {
  expect(cutLabel('Donaudampfschifffahrtsgesellschaft', 10)).toBe('Donaudamp…')
})

it('breaks anywhere in a script without spaces, whose letters take twice the room', () => {
  expect(cutLabel('国家安全委员会的调查报告', 10)).toBe('国家安全委\n员会的调查…')
  expect(cutLabel('𠮷'.repeat(6), 10)).toBe(`${'𠮷'.repeat(5)}\n𠮷`)
})

it('breaks between Thai words, which no space parts', () => {
  expect(cutLabel('สำนักงานป้องกันและปราบปรามการฟอกเงิน', 14)).toBe('สำนักงานป้องกันและ\nปราบปรามการฟอก…')
})

it('never cuts a letter from its marks, nor an emoji in two', () => {
  const marked = 'e\u0301\u0323'
  expect(cutLabel(marked.repeat(12), 10)).toBe(`${marked.repeat(9)}…`)
  expect(cutLabel(marked.repeat(10), 10)).toBe(marked.repeat(10))
  expect(cutLabel('👩‍👩‍👧‍👦'.repeat(12), 10)).toBe(`${'👩‍👩‍👧‍👦'.repeat(5)}\n${'👩‍👩‍👧‍👦'.repeat(5)}…`)
})

it('lets every line of a label from right to left run as the whole does', () => {
  expect(cutLabel('شركة بوينغ Boeing Company', 12)).toBe('\u2067شركة بوينغ\u2069\n\u2067Boeing…\u2069')
})

it('wraps a text into as many lines as it needs', () => {
  expect(wrapped('The federal workforce: purge', 12)).toEqual(['The federal', 'workforce:', 'purge'])
  expect(wrapped('国家安全委员会', 6)).toEqual(['国家安', '全委员', '会'])
  expect(wrapped('', 6)).toEqual([''])
  expect(wrapped('a Donaudampfschiff', 8)).toEqual(['a', 'Donaudam', 'pfschiff'])
})
