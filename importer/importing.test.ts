import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openEmbedded } from '#graph/stores/embedded.ts'
import { anEvent, withFolder } from '../test/support/factories.ts'
import { importing } from './importing.ts'
import { MostWouldGo } from './plan/keep-most.ts'

it('that most events may go is said of the first import, and of none that follows a save', () => {
  const events = Array.from({ length: 60 }, (_, number) => anEvent({ id: `e${number}` }))
  return withFolder(events, async (folder) => {
    const store = openEmbedded()
    await store.applySchema()
    await importing({ folder, store })()
    const remove = async (from: number, to: number) => {
      for (const { file } of events.slice(from, to)) await rm(join(folder, file))
    }
    const importAgain = importing({ folder, store, keepsMost: false })
    await remove(0, 35)
    expect((await importAgain()).report.nodes.Event.removed).toBe(35)
    await remove(35, 58)
    await expect(importAgain()).rejects.toThrow(MostWouldGo)
    await store.close()
  })
})
