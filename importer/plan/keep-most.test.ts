import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ask } from '#graph/question.ts'
import { nodeCount } from '#graph/questions/node-count.ts'
import type { Store } from '#graph/store.ts'
import { openEmbedded } from '#graph/stores/embedded.ts'
import { anEvent, withFolder } from '../../test/support/factories.ts'
import { importCutShort } from '../../test/support/import-cut-short.ts'
import { importFolder } from '../import-folder.ts'
import { MostWouldGo } from './keep-most.ts'

const files = Array.from({ length: 40 }, (_, number) => anEvent({ id: `event-${number}`, actors: ['Ann'] }))

let store: Store
beforeEach(async () => {
  store = openEmbedded()
  await store.applySchema()
})
afterEach(() => store.close())

async function eventsLeft(): Promise<number | undefined> {
  return (await ask(store, nodeCount, { type: 'Event' }))[0]?.total
}

/** Imports all files, takes so many out of the folder, and imports it again. */
function importWithout(count: number, keepsMost: boolean, dryRun = false) {
  return withFolder(files, async (folder) => {
    await importFolder({ folder, store })
    for (const { file } of files.slice(0, count)) await rm(join(folder, file))
    return importFolder({ folder, store, keepsMost, dryRun })
  })
}

it('an import that would take most of the events out of the graph is refused, and changes nothing', async () => {
  const refused = importWithout(21, true)
  await expect(refused).rejects.toThrow(MostWouldGo)
  await expect(refused).rejects.toThrow(/Of the 40 events in the graph, 21 are not in .* would be taken out/)
  expect(await eventsLeft()).toBe(40)
})

it('is told by a dry run to be refused, beside what it would change', async () => {
  const { refusal, report } = await importWithout(21, true, true)
  expect(refusal?.message).toMatch(/21 are not in .* would be taken out/)
  expect(report.nodes.Event.removed).toBe(21)
  expect(await importWithout(21, false, true)).toMatchObject({ refusal: undefined })
})

it('is done when that is meant, and when half of them stay', async () => {
  await importWithout(21, false)
  expect(await eventsLeft()).toBe(19)
  await importWithout(20, true)
  expect(await eventsLeft()).toBe(20)
})

it('is done when an import of the same files, to which it was agreed, was cut short, and of no others', () =>
  withFolder(files, async (folder) => {
    await importFolder({ folder, store })
    for (const { file } of files.slice(0, 22)) await rm(join(folder, file))
    await importCutShort({ folder, store })
    const another = join(folder, 'another.md')
    await writeFile(another, anEvent({ id: 'another' }).text)
    await expect(importFolder({ folder, store, keepsMost: true })).rejects.toThrow(MostWouldGo)
    await rm(another)
    expect(await importFolder({ folder, store, keepsMost: true, dryRun: true })).toMatchObject({
      refusal: undefined,
    })
    await importFolder({ folder, store, keepsMost: true })
    expect(await eventsLeft()).toBe(18)
  }))

it('does not stand in the way of a folder of few events', async () => {
  await withFolder(files.slice(0, 19), (folder) => importFolder({ folder, store }))
  await withFolder([anEvent({ id: 'other' })], (folder) => importFolder({ folder, store, keepsMost: true }))
  expect(await eventsLeft()).toBe(1)
})
