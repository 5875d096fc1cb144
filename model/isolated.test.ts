import { expect, it } from 'vitest'
import { isolated } from './isolated.ts'

it('leaves a name from left to right as it is', () => {
  expect(isolated('Oliver North')).toBe('Oliver North')
  expect(isolated('国家安全委员会')).toBe('国家安全委员会')
})

it('encloses a name from right to left, so that the sentence around it keeps its order', () => {
  expect(isolated('بنك (2019)')).toBe('\u2067بنك (2019)\u2069')
  expect(isolated('Bank بنك')).toBe('\u2066Bank بنك\u2069')
})

it('lets no control in a name turn what comes after it', () => {
  expect(isolated('evil \u202egpj.exe')).toBe('\u2066evil gpj.exe\u2069')
  expect(isolated('a\u2069\u202eb')).toBe('\u2066ab\u2069')
})

it('lets a part run as the whole does', () => {
  expect(isolated('Boeing', 'بنك Boeing')).toBe('\u2067Boeing\u2069')
})
