import { expect, it } from 'vitest'
import { quotedNames } from './quoted.ts'

it.each([
  [['SEC', 'S.E.C.'], 'SEC S.E.C.'],
  [["Governor's Office", '$(reboot) "`x`"'], `'Governor'\\''s Office' '$(reboot) "\`x\`"'`],
  [['A', '-x'], '-- A -x'],
])('%j are written for a shell as %s', (names, words) => {
  expect(quotedNames(...names)).toBe(words)
})
