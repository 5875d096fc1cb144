// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { commands } from './commands.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

it('has a key of its own for each', () => {
  const keys = commands.flatMap(({ keys }) =>
    keys ? [keys.key, ...(keys.or ? [keys.or] : [])].map((key) => [keys.mod, keys.shift, key].join(' ')) : [],
  )
  expect(keys.length).toBeGreaterThan(30)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})
