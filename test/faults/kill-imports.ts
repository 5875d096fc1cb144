import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { Store } from '../../graph/store.ts'
import { importFolder } from '../../importer/import-folder.ts'
import { type Running, runCommand, untilItSays } from '../support/command.ts'
import { withFolder } from '../support/factories.ts'
import { aCorpus, bring, changed, type Files } from './corpus.ts'
import { healthOf, type Place } from './places.ts'
import { below, type Random, randomFrom, seedOfThisRun } from './random.ts'
import { freshlyImported, linesOf, type Whole } from './whole-graph.ts'

const seed = seedOfThisRun()
const nothing: Files = new Map()

/** What a killed import left: nothing, a part, or the whole of what was there before or of what is to be. */
interface Found {
  isWhole: boolean
}

interface Moments {
  random: Random
  /** How long after its sign the last moment is, in milliseconds. */
  within: number
  /** What the process has said before the moments begin. */
  from?: number
}

async function kill(running: Running): Promise<void> {
  running.process.kill('SIGKILL')
  await running.ended
}

/** Imports as the command does, with nothing to disturb it. How long the graph was being written, in milliseconds. */
async function timeToLoad(place: Place, folder: string): Promise<number> {
  await place.empty(folder)
  const running = runCommand('import', [folder, '--json'], place.settings)
  await untilItSays(running, /Loading/)
  const startedAt = performance.now()
  await running.prints(/./)
  const took = performance.now() - startedAt
  await running.ended
  return took
}

/** Most of the moments are while the graph is written, the others anywhere. */
async function untilSomeMoment(running: Running, { random, within, from = 0 }: Moments): Promise<void> {
  const stages = [/Reading/, /Comparing/, /Loading/, /Loading/, /Loading/, /Loading/]
  await untilItSays(running, stages[below(stages.length, random)] ?? /Loading/, from)
  await pause(random() * within)
}

/** How much is written, and how fast, differs each time: a kill that came too late makes the next come sooner. */
function narrowed({ within, loading }: { within: number; loading: number }, { isWhole }: Found): number {
  return isWhole ? within * 0.7 : Math.min(within / 0.7, loading)
}

/**
 * What says that it is ready is the whole graph of the revision that it names; what is not whole says so. That revision is
 * one of these, unless files were being changed meanwhile: then it may be one in between, which nobody knows.
 */
async function findHonest(store: Store, revisions: Whole[], isMeanwhile = false): Promise<Found> {
  const { ready, revision, reason } = await healthOf(store)
  expect(ready).toBe(revision !== null)
  if (revision === null) {
    expect(reason).toMatch(/cut short|Nothing has been imported/)
    return { isWhole: false }
  }
  const named = revisions.find((whole) => whole.revision === revision)
  if (named || !isMeanwhile) expect({ revision, lines: await linesOf(store) }).toEqual(named)
  return { isWhole: true }
}

async function importAgain(store: Store, folder: string, expected: Whole): Promise<void> {
  await importFolder({ folder, store })
  expect(await linesOf(store)).toEqual(expected.lines)
  expect(await healthOf(store)).toMatchObject({ ready: true, revision: expected.revision })
}

function tell(what: string, place: Place, found: Found[], loading: number): void {
  const halfway = found.filter(({ isWhole }) => !isWhole).length
  const store = place.settings.NEO4J_URI ? 'Neo4j' : 'embedded'
  console.log(
    `${what}, ${store}: killed ${found.length} times, ${halfway} of them before it was whole; loading takes ${Math.round(loading)} ms`,
  )
  expect(halfway).toBeGreaterThan(0)
}

/** Kills imports at forty moments. What is left tells the truth about itself, and the next import finishes it. */
export function killImports(place: Place): void {
  it('when it is the first', () =>
    withFolder([], async (folder) => {
      const random = randomFrom(seed)
      await bring(folder, nothing, aCorpus(random))
      const expected = await freshlyImported(folder)
      const loading = await timeToLoad(place, folder)
      const found: Found[] = []
      let within = loading
      for (let kills = 0; kills < 13; kills++) {
        await place.empty(folder)
        const running = runCommand('import', [folder], place.settings)
        await untilSomeMoment(running, { random, within })
        await kill(running)
        await place.look(folder, async (store) => {
          const left = await findHonest(store, [expected])
          found.push(left)
          within = narrowed({ within, loading }, left)
          await importAgain(store, folder, expected)
        })
      }
      tell('First import', place, found, loading)
    }))

  it('when files were edited, deleted, renamed and added since the last', () =>
    withFolder([], async (folder) => {
      const random = randomFrom(seed + 1)
      let files = aCorpus(random)
      await bring(folder, nothing, files)
      let before = await freshlyImported(folder)
      const loading = await timeToLoad(place, folder)
      const found: Found[] = []
      let within = loading
      for (let kills = 0; kills < 14; kills++) {
        const after = changed(files, random)
        await bring(folder, files, after)
        const expected = await freshlyImported(folder)
        const running = runCommand('import', [folder], place.settings)
        await untilSomeMoment(running, { random, within })
        await kill(running)
        await place.look(folder, async (store) => {
          const left = await findHonest(store, [before, expected])
          found.push(left)
          within = narrowed({ within, loading }, left)
          await importAgain(store, folder, expected)
        })
        files = after
        before = expected
      }
      tell('Re-import', place, found, loading)
    }))

  it('when it watches, and files change all the while', () =>
    withFolder([], async (folder) => {
      const random = randomFrom(seed + 2)
      let files = aCorpus(random)
      await bring(folder, nothing, files)
      let before = await freshlyImported(folder)
      const loading = await timeToLoad(place, folder)
      const found: Found[] = []
      let within = loading
      for (let kills = 0; kills < 13; kills++) {
        const running = runCommand('import', [folder, '--watch'], place.settings)
        await untilItSays(running, /(Reading[\s\S]*){2}/)
        const from = running.stderr().length
        const after = changed(files, random)
        const writing = bring(folder, files, after, () => pause(random() * 4))
        await untilSomeMoment(running, { random, within, from })
        await kill(running)
        await writing
        const expected = await freshlyImported(folder)
        await place.look(folder, async (store) => {
          const left = await findHonest(store, [before, expected], true)
          found.push(left)
          within = narrowed({ within, loading }, left)
          await importAgain(store, folder, expected)
        })
        files = after
        before = expected
      }
      tell('Watch', place, found, loading)
    }))
}
