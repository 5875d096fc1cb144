import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDataFolder, runAsNpmDoes } from '../support/command.ts'
import { anEvent, withFolder } from '../support/factories.ts'
import { theBrowser } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const data = aDataFolder()
let browser: Browser
beforeAll(async () => {
  browser = await theBrowser()
})
afterAll(data.remove)

const meeting = anEvent({ id: 'meeting', title: 'The meeting', actors: ['Ann', 'Bob'] })
const letter = anEvent({ id: 'letter', title: 'The letter', actors: ['Ann'] })

it('an open page follows each save of a file, and what is in view stays where it was', () =>
  withFolder([meeting, letter], async (folder) => {
    const server = runAsNpmDoes('start', [folder, '--watch', '--port', '0'], { SKEIN_DATA: data.path })
    const [, url = ''] = await server.prints(/at (http:\S+)/)
    const skein = await SkeinPage.open(browser, url)
    await skein.find('the meeting')
    const before = await skein.positions()
    expect(Object.keys(before)).toHaveLength(3)

    const saved = anEvent({ id: 'meeting', title: 'The long meeting', actors: ['Ann', 'Bob', 'Carol'] })
    await writeFile(join(folder, saved.file), saved.text)
    await skein.details.getByRole('heading', { name: 'The long meeting' }).waitFor()
    await skein.page.getByText('The corpus was imported again.').first().waitFor()
    const after = await skein.positions()
    expect(after).toEqual(before)
    expect(skein.complaints).toEqual([])

    await skein.search.fill('carol')
    await skein.hits.filter({ hasText: 'Carol' }).first().waitFor()
    await skein.close()
    server.process.kill('SIGINT')
    expect(await server.ended).toMatchObject({ code: 0 })
  }))

it('an import that watches goes on at every save until it is told to end', () =>
  withFolder([meeting], async (folder) => {
    const watching = runAsNpmDoes('import', [folder, '--watch'], { SKEIN_DATA: data.path })
    await watching.prints(/1 event,/)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await writeFile(join(folder, letter.file), letter.text)
    await watching.prints(/2 events[\s\S]*nodes: 1 added, 0 changed, 0 removed/)
    await writeFile(join(folder, 'broken.md'), '---\nid: broken\ntitle: a: b\n---\n')
    await watching.prints(/unreadable-yaml/)
    watching.process.kill('SIGINT')
    // The last import left a file out.
    expect(await watching.ended).toMatchObject({ code: 1 })
  }))
