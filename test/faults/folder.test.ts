import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openEmbedded } from '../../graph/stores/embedded.ts'
import { importFolder } from '../../importer/import-folder.ts'
import { FolderUnreadable, listFolder, readFiles } from '../../importer/read/read-folder.ts'
import { runCommand, untilItSays } from '../support/command.ts'
import { anEvent, withFolder } from '../support/factories.ts'
import { aCorpus, bring } from './corpus.ts'
import { embeddedPlace } from './places.ts'
import { randomFrom } from './random.ts'
import { freshlyImported, linesOf } from './whole-graph.ts'

const files = aCorpus(randomFrom(4), 500)

it('a file that is gone when it is to be read counts as not there', () =>
  withFolder([], async (folder) => {
    await bring(folder, new Map(), files)
    const listed = await listFolder(folder)
    const names = [...files.keys()].sort()
    for (const name of names.slice(-20)) await rm(join(folder, name))
    const read = []
    for await (const found of readFiles(folder, listed)) read.push(found)
    expect(read.filter((found) => 'reason' in found)).toEqual([])
    expect(read).toHaveLength(480)
  }))

it('a folder that goes away while it is read stops the import, and leaves the graph as it was', () =>
  withFolder([], async (folder) => {
    await bring(folder, new Map(), files)
    const store = openEmbedded()
    await store.applySchema()
    await importFolder({ folder, store })
    const before = await linesOf(store)
    const importing = importFolder({ folder, store })
    await rename(folder, `${folder}-elsewhere`)
    await expect(importing).rejects.toThrow(FolderUnreadable)
    await rename(`${folder}-elsewhere`, folder)
    expect(await linesOf(store)).toEqual(before)
    await store.close()
  }))

it('hidden folders and those of packages are not looked into', () =>
  withFolder([anEvent({ id: 'a' })], async (folder) => {
    for (const name of ['.git', 'node_modules', 'more']) {
      await mkdir(join(folder, name, 'deep'), { recursive: true })
      await writeFile(join(folder, name, 'deep', 'event.md'), anEvent({ id: 'x' }).text)
    }
    expect((await listFolder(folder)).map(({ file }) => file)).toEqual(['a.md', 'more/deep/event.md'])
  }))

it('an import that watches, asked to end while it loads, ends by itself and lets the next one go on', () =>
  withFolder([anEvent({ id: 'a' })], async (folder) => {
    const place = embeddedPlace()
    const watching = runCommand('import', [folder, '--watch'], place.settings)
    await watching.prints(/1 event/)
    await untilItSays(watching, /(Reading files[\s\S]*){2}/)
    await pause(300)
    await bring(folder, new Map(), files)
    await untilItSays(watching, /(Loading[\s\S]*){2}/)
    watching.process.kill('SIGINT')
    const { code, stderr } = await watching.ended
    expect(stderr).toMatch(/Stopped\. What is loaded stays/)
    expect(stderr).not.toMatch(/\n +at |does not answer/)
    expect(code).toBe(130)
    await runCommand('import', [folder], place.settings).ended
    const expected = await freshlyImported(folder)
    await place.look(folder, async (store) => expect(await linesOf(store)).toEqual(expected.lines))
    await place.empty(folder)
  }))

it('an import that watches, asked to end before the watch stands, ends by itself', () =>
  withFolder([anEvent({ id: 'a' })], async (folder) => {
    const place = embeddedPlace()
    await runCommand('import', [folder], place.settings).ended
    const watching = runCommand('import', [folder, '--watch'], place.settings)
    await watching.prints(/Nothing has changed/)
    watching.process.kill('SIGINT')
    expect((await watching.ended).code).toBe(0)
    await place.empty(folder)
  }))

it('an import that watches ends as the last of its imports did', () =>
  withFolder([anEvent({ id: 'a' })], async (folder) => {
    const place = embeddedPlace()
    const watching = runCommand('import', [folder, '--watch'], place.settings)
    await untilItSays(watching, /(Reading files[\s\S]*){2}/)
    await pause(300)
    await writeFile(join(folder, 'b.md'), '---\n: [\n---\n')
    await watching.prints(/1 rejected/)
    await pause(300)
    watching.process.kill('SIGINT')
    expect((await watching.ended).code).toBe(1)
    await place.empty(folder)
  }))

it('an import that watches tells when the folder cannot be read, and goes on when it can', () =>
  withFolder([anEvent({ id: 'a' })], async (folder) => {
    const place = embeddedPlace()
    const watching = runCommand('import', [folder, '--watch'], place.settings)
    await untilItSays(watching, /(Reading files[\s\S]*){2}/)
    await pause(300)
    await rename(folder, `${folder}-elsewhere`)
    await untilItSays(watching, /cannot be read: .+\nName a folder/)
    await rename(`${folder}-elsewhere`, folder)
    const { file, text } = anEvent({ id: 'b' })
    await writeFile(join(folder, file), text)
    await watching.prints(/2 events/)
    await pause(300)
    const c = anEvent({ id: 'c' })
    await writeFile(join(folder, c.file), c.text)
    await watching.prints(/3 events/)
    watching.process.kill('SIGINT')
    expect(await watching.ended).toMatchObject({ code: 0 })
    await place.empty(folder)
  }))
