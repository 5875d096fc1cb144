import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openEmbedded } from '#graph/stores/embedded.ts'
import type { Batch } from '../plan/changes.ts'
import { load } from './load.ts'

function aStoreThat(write: () => Promise<void>) {
  return { ...openEmbedded(), write }
}

/** So many batches, each with one actor; tells how many were made, and whether the rest is given up. */
function manyBatches(count: number) {
  const told = { made: 0, isOver: false }
  async function* batches(): AsyncGenerator<Batch> {
    try {
      for (; told.made < count; told.made++) {
        const id = `actor:${told.made}`
        const put = [{ type: 'Actor' as const, id, properties: { id } }]
        yield { of: 'nodes', type: 'Actor', put, count: { added: 1, changed: 0, removed: 0 } }
      }
    } finally {
      told.isOver = true
    }
  }
  return { told, batches: batches() }
}

const signal = new AbortController().signal

it('has some batches made ahead while the store writes one, and only some', async () => {
  let written = () => {}
  const store = aStoreThat(
    () =>
      new Promise((resolve) => {
        written = resolve
      }),
  )
  const { told, batches } = manyBatches(100)
  let loaded = 0
  const loading = load(store, batches, () => loaded++, signal)
  for (let turn = 0; turn < 200; turn++) await setImmediate()
  expect(loaded).toBe(0)
  expect(told.made).toBeGreaterThan(10)
  expect(told.made).toBeLessThan(30)
  const releasing = setInterval(() => written())
  await loading
  clearInterval(releasing)
  expect(loaded).toBe(100)
})

it('makes no more batches when one cannot be written, and says why', async () => {
  const store = aStoreThat(async () => {
    throw new Error('the disk is full')
  })
  const { told, batches } = manyBatches(100)
  await expect(load(store, batches, () => {}, signal)).rejects.toThrow('the disk is full')
  await expect.poll(() => told.isOver).toBe(true)
  expect(told.made).toBeLessThan(30)
})

it('tells what is wrong with a batch that cannot be made', async () => {
  async function* broken(): AsyncGenerator<Batch> {
    yield* manyBatches(3).batches
    throw new Error('the folder has gone')
  }
  const store = aStoreThat(async () => {})
  await expect(load(store, broken(), () => {}, signal)).rejects.toThrow('the folder has gone')
})
