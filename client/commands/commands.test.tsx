// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { usePlace } from '../app/place-store.ts'
import { useView } from '../view/view-store.ts'
import { commands } from './commands.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

it('has a key of its own for each', () => {
  const keys = commands.flatMap(({ keys }) =>
    keys ? [keys.key, ...(keys.or ? [keys.or] : [])].map((key) => [keys.mod, keys.shift, key].join(' ')) : [],
  )
  expect(keys.length).toBeGreaterThan(30)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

it('leads back from a table whose view was cleared', () => {
  const table = commands.find(({ id }) => id === 'table')
  expect(useView.getState().nodes.size).toBe(0)
  expect(table?.isPossible()).toBe(false)
  usePlace.setState({ place: 'table' })
  expect(table?.isPossible()).toBe(true)
})
