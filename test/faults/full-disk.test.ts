import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { importFolder } from '../../importer/import-folder.ts'
import { runCommand } from '../support/command.ts'
import { withFolder } from '../support/factories.ts'
import { aCorpus, bring, changed } from './corpus.ts'
import { embeddedPlace, healthOf } from './places.ts'
import { randomFrom } from './random.ts'
import { freshlyImported, linesOf } from './whole-graph.ts'

const importer = resolve(import.meta.dirname, '../../scripts/import.mjs')

/** Imports where no file may grow past so many KiB: a full disk that needs no disk of its own. */
async function importWithRoomFor(kibibytes: number, folder: string, settings: Record<string, string>) {
  const child = spawn(
    'bash',
    ['-c', `ulimit -f ${kibibytes}; exec "$0" "$@"`, process.execPath, importer, folder],
    { env: { ...process.env, NEO4J_URI: '', ...settings } },
  )
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdout.resume()
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { code, stderr }
}

it.each([60, 200, 400])('a disk that is full after %i KiB stops an import, and harms nothing', (kibibytes) =>
  withFolder([], async (folder) => {
    const random = randomFrom(5)
    const place = embeddedPlace()
    const files = aCorpus(random)
    await bring(folder, new Map(), files)
    await runCommand('import', [folder], place.settings).ended
    await bring(folder, files, changed(files, random))

    const { code, stderr } = await importWithRoomFor(kibibytes, folder, place.settings)
    expect(stderr).toMatch(/There is no room for the graph\. .+\nMake room on the disk/)
    expect(stderr).not.toMatch(/\n +at /)
    expect(stderr).not.toMatch(/Trying again/)
    expect(code).toBe(2)

    const expected = await freshlyImported(folder)
    await place.look(folder, async (store) => {
      await importFolder({ folder, store })
      expect(await linesOf(store)).toEqual(expected.lines)
      expect(await healthOf(store)).toMatchObject({ ready: true, revision: expected.revision })
    })
    await place.empty(folder)
  }),
)
