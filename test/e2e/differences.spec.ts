import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { differencesFolder } from '../../graph/open-store.ts'
import { openEmbedded } from '../../graph/stores/embedded.ts'
import { compareFolders } from '../../importer/difference/compare-folders.ts'
import { keepingDifferences } from '../../importer/difference/keep-differences.ts'
import { importFolder } from '../../importer/import-folder.ts'
import { listen } from '../../server/listen.ts'
import { anEvent, withFolder } from '../support/factories.ts'
import { barriers } from './barriers.ts'
import { theBrowser } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const post = { title: 'A report', url: 'https://post.org/a', publisher: 'The Post' }
const before = [
  anEvent({ id: 'same', title: 'The same', actors: ['Ann', 'Bob'] }),
  anEvent({ id: 'retold', title: 'Old title', actors: ['Ann'] }),
  anEvent({ id: 'resourced', title: 'Better founded', actors: ['Ann'], sources: [{ ...post, tier: 3 }] }),
  anEvent({ id: 'gone', title: 'Gone', actors: ['Bob', 'Cy'] }),
]
const after = [
  anEvent({ id: 'same', title: 'The same', actors: ['Ann', 'Bob'] }),
  anEvent({ id: 'retold', title: 'New title', actors: ['Ann'] }),
  anEvent({ id: 'resourced', title: 'Better founded', actors: ['Ann'], sources: [{ ...post, tier: 1 }] }),
  anEvent({ id: 'new', title: 'New', actors: ['Ann', 'Dee'] }),
]

/** A server of a graph that was imported twice, and knows what the second import changed. */
async function aServer(data: string) {
  const store = openEmbedded()
  await store.applySchema()
  const onChanged = keepingDifferences(differencesFolder(data))
  for (const files of [before, after])
    await withFolder(files, (folder) => importFolder({ folder, store, onChanged }))
  const server = await listen(store, { host: '127.0.0.1', port: 0, dataFolder: data })
  return { url: server.url, close: () => server.close().then(() => store.close()) }
}

describe('what differs', () => {
  let data: string
  let site: Awaited<ReturnType<typeof aServer>>
  let browser: Browser
  let skein: SkeinPage
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'skein-differences-'))
    site = await aServer(data)
    browser = await theBrowser()
  })
  afterAll(async () => {
    await site.close()
    await rm(data, { recursive: true, force: true })
  })
  beforeEach(async () => {
    skein = await SkeinPage.open(browser, site.url)
  })
  afterEach(async () => {
    await skein.close()
    expect(skein.complaints).toEqual([])
  })

  const dialog = () => skein.page.getByRole('dialog', { name: 'What differs' })

  async function openDialog() {
    await skein.page.keyboard.press('Control+k')
    await skein.page.getByRole('option').first().waitFor()
    await skein.page.keyboard.type('what an import changed')
    await skein.page
      .getByRole('option', { name: /what an import changed/ })
      .first()
      .waitFor()
    await skein.page.keyboard.press('Enter')
    await dialog().waitFor()
  }

  async function openKept() {
    await openDialog()
    const kept = dialog().getByRole('listitem').first()
    await kept.getByText('2 nodes added, 2 changed, 2 removed; 1 event re-sourced').waitFor()
    await kept.getByRole('button').click()
    await dialog().getByRole('button', { name: 'Show on the canvas' }).waitFor()
  }

  it('between two imports is told as a table, and saved for a spreadsheet', async () => {
    await openKept()
    const row = (name: string) =>
      dialog().getByRole('table', { name: 'What differs' }).getByRole('row').filter({ hasText: name }).first()
    const counts = dialog().getByRole('table', { name: 'How many differ, by type' })
    expect(await counts.getByRole('row').nth(1).textContent()).toBe('events121')
    expect(await row('Gone').textContent()).toMatch(/RemovedeventGone/)
    expect(await row('New title').textContent()).toMatch(/ChangedeventNew titleTitle/i)
    expect(await row('Better founded').textContent()).toMatch(/Re-sourced|tier 3, now tier 1/)
    expect(await barriers(skein)).toEqual([])
    const download = skein.page.waitForEvent('download')
    await dialog().getByRole('button', { name: 'Save as CSV' }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    expect(text).toContain('Removed,event,event:gone,Gone,')
  })

  it('is on the canvas with marks, what is removed as a ghost that says so', async () => {
    await openKept()
    await dialog().getByRole('button', { name: 'Show on the canvas' }).click()
    await skein.calm()
    const classesOf = (id: string) =>
      skein.page.evaluate<string[]>(
        `document.querySelector('[data-canvas]')._cyreg.cy.getElementById('${id}').classes()`,
      )
    expect(await classesOf('event:gone')).toContain('differs-removed')
    expect(await classesOf('event:new')).toContain('differs-added')
    expect(await classesOf('event:retold')).toContain('differs-changed')
    expect(await classesOf('event:resourced')).toContain('differs-resourced')
    expect(await classesOf('actor:bob|PARTICIPATED_IN|event:gone')).toContain('differs-removed')
    await skein.page.getByRole('tab', { name: 'Table' }).click()
    await skein.page.getByRole('button', { name: 'Gone (removed)' }).click()
    await skein.details.getByText('The graph that is open does not have it').waitFor()
    await skein.page.getByRole('button', { name: 'New title' }).click()
    await skein.details.getByRole('region', { name: 'What differs' }).getByText('Old title').waitFor()
    await skein.page.getByRole('button', { name: 'Better founded' }).click()
    await skein.details.getByText('Changed: cites A report (tier 3, now tier 1)').waitFor()
    await skein.overview.getByRole('button', { name: 'Take the marks off' }).click()
    await expect.poll(() => skein.nodeCount()).toBe(8)
  })

  it('between two folders is opened from the file of the command line', async () => {
    const file = join(data, 'compared.json')
    const difference = await withFolder(after, (from) => withFolder(before, (to) => compareFolders(from, to)))
    await writeFile(file, JSON.stringify(difference))
    await openDialog()
    const choosing = skein.page.waitForEvent('filechooser')
    await dialog().getByRole('button', { name: 'Open its file…' }).click()
    await (await choosing).setFiles(file)
    await dialog().getByText('2 nodes added, 2 changed, 2 removed; 1 event re-sourced').waitFor()
  })
})
