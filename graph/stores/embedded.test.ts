import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { anEvent, withFolder } from '../../test/support/factories.ts'
import { StoreClosed, StoreUnusable } from '../store-errors.ts'
import { openEmbedded } from './embedded.ts'

function whyUnusable(file: string): StoreUnusable {
  try {
    openEmbedded({ file })
  } catch (error) {
    if (error instanceof StoreUnusable) return error
    throw error
  }
  throw new Error('It was opened.')
}

it('a graph that is to lie in what is no folder is refused, with the setting that names another place', () => {
  const { file: event, text } = anEvent({ id: 'a' })
  return withFolder([{ file: event, text }], async (folder) => {
    const { detail, hint } = whyUnusable(join(folder, event, 'corpus', 'graph.grafeo'))
    expect(detail).toMatch(/cannot write .+ENOTDIR/)
    expect(hint).toMatch(/SKEIN_DATA/)
  })
})

it.each(['', 'no graph', 'grafeo'.repeat(9_999)])(
  'a graph that is damaged (%#) is refused, and made again when what the hint names is deleted',
  (damage) =>
    withFolder([], async (folder) => {
      // As `lock` is in the engine's own words for a graph that another process holds.
      const file = join(folder, 'a-blockade', 'graph.grafeo')
      const store = openEmbedded({ file })
      await store.write([{ cypher: 'CREATE (:Event {id: 1})', parameters: {} }])
      await store.close()
      writeFileSync(file, damage)

      const { detail, hint } = whyUnusable(file)
      expect(detail).toMatch(/damaged/)
      expect(hint).toContain(`Delete ${file}`)

      rmSync(file)
      await openEmbedded({ file }).close()
      expect(readdirSync(join(folder, 'a-blockade'))).toEqual([basename(file)])
    }),
)

it('a graph is closed only when its schema is made, and has none made after that', async () => {
  const store = openEmbedded()
  const told: string[] = []
  const making = store.applySchema().then(() => told.push('made'))
  await store.close().then(() => told.push('closed'))
  await making
  expect(told).toEqual(['made', 'closed'])
  await expect(store.applySchema()).rejects.toThrow(StoreClosed)
})
