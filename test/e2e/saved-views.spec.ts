import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { aDataFolder } from '../support/command.ts'
import { anEvent, withFolder } from '../support/factories.ts'
import { serve } from '../support/serve.ts'
import { atNorthRefused, refusals } from './refused-storage.ts'
import { aSite, eachTest } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()
const data = aDataFolder()
afterAll(data.remove)

function savedViews({ page }: SkeinPage) {
  return page.getByRole('dialog', { name: 'Saved views' })
}

async function save(skein: SkeinPage, name: string) {
  await skein.canvas.focus()
  await skein.page.keyboard.press('v')
  await savedViews(skein).getByLabel('Save the present view as').fill(name)
  await skein.page.keyboard.press('Enter')
  await savedViews(skein).getByText(`Saved “${name}”.`).waitFor()
}

async function chosen(skein: SkeinPage, files: string | string[], choose: () => Promise<void>) {
  const [chooser] = await Promise.all([skein.page.waitForEvent('filechooser'), choose()])
  await chooser.setFiles(files)
}

describe('a reader who saves views', () => {
  let skein: SkeinPage
  eachTest(site, async (page) => {
    skein = page
    await skein.find('oliver north')
  })

  it('finds them on the start page after a reload, each the very view, and in the list with what they hold', async () => {
    const before = await skein.positions()
    await save(skein, 'North and his events')
    await savedViews(skein)
      .getByText(/9 nodes, \d+ edges\. examples, revision \w+\./)
      .waitFor()
    await skein.page.keyboard.press('Escape')
    await skein.page.getByRole('button', { name: 'Clear' }).click()
    await skein.page.reload()
    await skein.page.getByRole('button', { name: /^North and his events/ }).click()
    await skein.page.getByText('Opened “North and his events”: 9 nodes').first().waitFor()
    await skein.calm()
    const after = await skein.positions()
    for (const [id, { x, y }] of Object.entries(before)) {
      expect(after[id]?.x).toBeCloseTo(x, 0)
      expect(after[id]?.y).toBeCloseTo(y, 0)
    }
  })

  it('renames one, deletes it, and has it back by undo', async () => {
    await save(skein, 'One')
    const dialog = savedViews(skein)
    await dialog.getByRole('button', { name: 'Rename: One' }).click()
    await dialog.getByLabel('New name of One').fill('Two')
    await skein.page.keyboard.press('Escape')
    await dialog.getByRole('button', { name: 'Rename: One' }).click()
    await dialog.getByLabel('New name of One').fill('Two')
    await skein.page.keyboard.press('Enter')
    await dialog.getByText('Renamed “One” to “Two”.').waitFor()
    await dialog.getByRole('button', { name: 'Delete: Two' }).click()
    await dialog.getByText('None is saved in this browser yet.').waitFor()
    await dialog.getByRole('button', { name: 'Undo' }).click()
    await dialog.getByRole('button', { name: 'Two', exact: true }).waitFor()
  })

  it('takes one away as a file, which another browser takes into its list', async () => {
    await save(skein, 'For a colleague')
    const [download] = await Promise.all([
      skein.page.waitForEvent('download'),
      savedViews(skein).getByRole('button', { name: 'Save as file: For a colleague' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('for-a-colleague.skein.json')

    const other = await SkeinPage.open(site.browser, site.url)
    onTestFinished(() => other.close())
    await other.page.getByRole('button', { name: 'Keys' }).press('v')
    await chosen(other, await download.path(), () =>
      savedViews(other).getByRole('button', { name: 'Add from files…' }).click(),
    )
    await savedViews(other).getByText('Added 1 view of 1 file.').waitFor()
    await savedViews(other).getByRole('button', { name: 'For a colleague', exact: true }).click()
    await other.waitForNodeCount(9)
  })

  it('opens the file of an earlier version, which the list cannot cite, and saves it anew', async () => {
    const [download] = await Promise.all([
      skein.page.waitForEvent('download'),
      skein.page
        .getByRole('button', { name: 'Share and export' })
        .click()
        .then(() => skein.page.getByRole('menuitem', { name: 'Save view as file' }).click()),
    ])
    const { facts: _, ...earlier } = JSON.parse(await readFile(await download.path(), 'utf8'))
    const file = join(data.path, 'from-before.skein.json')
    await writeFile(file, JSON.stringify(earlier))
    await skein.page.getByRole('button', { name: 'Clear' }).click()
    await skein.page.getByRole('button', { name: 'Keys' }).press('v')
    await chosen(skein, file, () =>
      savedViews(skein).getByRole('button', { name: 'Add from files…' }).click(),
    )
    await savedViews(skein).getByText('“from-before.skein.json” lacks its citation').waitFor()
    await savedViews(skein).getByRole('button', { name: 'Open it' }).click()
    await skein.waitForNodeCount(9)
    await save(skein, 'Again')
    await savedViews(skein).getByRole('button', { name: 'Copy citation: Again' }).waitFor()
  })

  it('copies a citation that is ready, with the revision, the counts and the link', async () => {
    await skein.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await save(skein, 'Cited')
    await savedViews(skein).getByRole('button', { name: 'Copy citation: Cited' }).click()
    await savedViews(skein).getByText('Copied the citation.').waitFor()
    const citation = await skein.page.evaluate(() => navigator.clipboard.readText())
    expect(citation).toMatch(
      /^“Cited”\. View of examples, revision \w+, in Skein: 9 nodes, \d+ edges\. Accessed .+ http:\S+#\/view\/\S+$/,
    )
  })
})

describe('a browser that stores nothing', () => {
  it.each([
    ['because it is forbidden', refusals.denied, 'This browser keeps no views'],
    ['because it is full', refusals.full, 'The browser has no room for more'],
  ])('%s says so, and the view can still be saved as a file', async (_, spoil, words) => {
    const skein = await SkeinPage.open(site.browser, site.url)
    onTestFinished(() => skein.close())
    await atNorthRefused(skein, spoil)
    await skein.page.keyboard.press('v')
    await savedViews(skein).getByLabel('Save the present view as').press('Enter')
    await savedViews(skein).getByText(words).first().waitFor()
    const [download] = await Promise.all([
      skein.page.waitForEvent('download'),
      savedViews(skein).getByRole('button', { name: 'Save as file', exact: true }).last().click(),
    ])
    expect(JSON.parse(await readFile(await download.path(), 'utf8')).nodes).toHaveLength(9)
    expect(await skein.nodeCount()).toBe(9)
    expect(skein.complaints).toEqual([])
  })
})

it('a view too long for an address goes by a file, and comes back whole', async () => {
  const skein = await SkeinPage.open(site.browser, site.url)
  onTestFinished(() => skein.close())
  await skein.find('central intelligence agency')
  await skein.canvas.focus()
  await skein.page.keyboard.press('a')
  for (let round = 0; round < 8 && !skein.page.url().endsWith('#/view/too-long'); round += 1) {
    await skein.page.keyboard.press('e')
    await skein.page
      .getByText(/^(Added|Nothing)/)
      .filter({ visible: true })
      .first()
      .waitFor()
    await skein.calm()
    await skein.page.waitForTimeout(400)
  }
  await expect.poll(() => skein.page.url()).toMatch(/#\/view\/too-long$/)
  const nodes = await skein.nodeCount()
  await skein.page.getByRole('button', { name: 'Share and export' }).click()
  await skein.page.getByRole('menuitem', { name: 'Copy link' }).click()
  await skein.page.getByText('too large for a link').first().waitFor()
  const [download] = await Promise.all([
    skein.page.waitForEvent('download'),
    skein.page.getByRole('button', { name: 'Save view as file' }).click(),
  ])

  const other = await SkeinPage.open(site.browser, skein.page.url())
  onTestFinished(() => other.close())
  await other.page.getByText('This address holds no view').first().waitFor()
  await chosen(other, await download.path(), () =>
    other.page.getByRole('button', { name: 'Open a view file…' }).click(),
  )
  await other.waitForNodeCount(nodes)
  expect(await other.edgeIds()).toEqual(await skein.edgeIds())
})

it('a saved view says what a later import has taken and brought, and opens with the rest', () => {
  const meeting = anEvent({ id: 'meeting', title: 'The meeting', actors: ['Ann', 'Bob'] })
  const letter = anEvent({ id: 'letter', title: 'The letter', actors: ['Ann'] })
  const dinner = { id: 'dinner', title: 'The dinner' }
  return withFolder([meeting, letter, anEvent({ ...dinner, actors: ['Ann'] })], async (folder) => {
    const server = await serve({ folder })
    onTestFinished(server.close)
    const skein = await SkeinPage.open(site.browser, server.url)
    onTestFinished(() => skein.close())
    await skein.find('bob')
    await skein.find('ann')
    await skein.waitForNodeCount(5)
    await save(skein, 'Before')
    await skein.page.keyboard.press('Escape')
    const link = await skein.settledAddress()
    await skein.page.getByRole('button', { name: 'Share and export' }).click()
    const [file] = await Promise.all([
      skein.page.waitForEvent('download'),
      skein.page.getByRole('menuitem', { name: 'Save view as file' }).click(),
    ])
    await skein.page.getByRole('button', { name: 'Clear' }).click()

    await rm(join(folder, letter.file))
    await writeFile(
      join(folder, meeting.file),
      anEvent({ ...dinner, id: 'meeting', actors: ['Ann', 'Bob'] }).text,
    )
    await writeFile(join(folder, 'dinner.md'), anEvent({ ...dinner, actors: ['Ann', 'Bob'] }).text)
    await server.importAgain()
    await skein.page.getByText(/looks through 2 events/).waitFor()
    await skein.page.getByRole('button', { name: /^Before/ }).click()
    await skein.waitForNodeCount(4)
    const changed =
      /1 node is no longer in it: event:letter; 1 new edge between these nodes; 1 edge is gone\./
    await skein.page.getByText(changed).first().waitFor()
    const other = await SkeinPage.open(site.browser, link)
    onTestFinished(() => other.close())
    await other.page.getByText(changed).first().waitFor()
    await other.waitForNodeCount(4)
    await other.page.getByRole('button', { name: 'Clear' }).click()
    await chosen(other, await file.path(), () =>
      other.page.getByRole('button', { name: 'Open a view file…' }).click(),
    )
    await other.page.getByText(changed).first().waitFor()
    await other.waitForNodeCount(4)
    await other.page.goBack()
    await other.page.getByRole('heading', { name: 'Who or what are you looking for?' }).waitFor()
    await other.page.goForward()
    await other.waitForNodeCount(4)
    expect(other.complaints).toEqual([])
    await skein.canvas.focus()
    await skein.page.keyboard.press('v')
    await savedViews(skein)
      .getByText(/5 nodes, 4 edges\..*revision \w+; now \w+\./)
      .waitFor()
    expect(skein.complaints).toEqual([])
  })
})
