import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { aDataFolder, runCommand } from '../support/command.ts'
import { anEvent, withFolder } from '../support/factories.ts'
import { barriers } from './barriers.ts'
import { aSite, eachTest } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()
const data = aDataFolder()
afterAll(data.remove)

function dossiers({ page }: SkeinPage) {
  return page.getByRole('dialog', { name: 'Dossiers' })
}

function titles(skein: SkeinPage): Promise<string[]> {
  return dossiers(skein).getByRole('heading', { level: 3 }).allTextContents()
}

async function said({ page }: SkeinPage, words: string | RegExp) {
  await page.getByText(words).filter({ visible: true }).first().waitFor()
}

/** Adds what is selected, or the view, and waits until that is said. */
async function addByKey(skein: SkeinPage) {
  await skein.canvas.focus()
  await skein.page.keyboard.press('d')
  await said(skein, /^Added to “/)
}

async function openDossiers(skein: SkeinPage) {
  await skein.page.getByRole('button', { name: 'Dossiers', exact: true }).first().click()
  await dossiers(skein).waitFor()
}

/** A dossier with Oliver North, one of his events and the view, open. */
async function collectThree(skein: SkeinPage): Promise<string[]> {
  await skein.find('oliver north')
  await addByKey(skein)
  await skein.canvas.focus()
  await skein.page.keyboard.press('.')
  await skein.details.getByText('Importance').first().waitFor()
  await skein.details.getByRole('button', { name: 'Add to dossier', exact: true }).click()
  await said(skein, /^Added to “/)
  await skein.page.getByRole('button', { name: 'Share and export' }).click()
  await skein.page.getByRole('menuitem', { name: 'Add view to dossier' }).click()
  await openDossiers(skein)
  await expect.poll(() => titles(skein)).toHaveLength(3)
  return titles(skein)
}

async function downloaded({ page }: SkeinPage, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { path: await download.path(), name: download.suggestedFilename() }
}

describe('a reader who collects for a story', () => {
  let skein: SkeinPage
  eachTest(site, (page) => {
    skein = page
  })

  it('adds by key, button and menu, each thing once, and finds it all after a reload, with notes', async () => {
    await collectThree(skein)
    await dossiers(skein).getByLabel('Note on Oliver North', { exact: true }).fill('Ask **him**.')
    await dossiers(skein).getByText('Evidence:').nth(1).click()
    await dossiers(skein)
      .getByText(/^tier \d$/)
      .filter({ visible: true })
      .first()
      .waitFor()
    await skein.page.keyboard.press('Escape')
    await skein.find('oliver north')
    await skein.canvas.focus()
    await skein.page.keyboard.press('d')
    await said(skein, '“First dossier” has it already.')
    await skein.page.reload()
    await openDossiers(skein)
    await expect.poll(() => titles(skein)).toHaveLength(3)
    const note = dossiers(skein).getByLabel('Note on Oliver North', { exact: true })
    expect(await note.inputValue()).toBe('Ask **him**.')
  })

  it('adds a path, a suggestion and an edge from where they are told', async () => {
    await skein.find('Oliver North is convicted')
    await skein.page.keyboard.press('r')
    const suggestion = skein.details.locator('.suggestion').first()
    await suggestion.getByRole('button', { name: /^Add to dossier/ }).click()
    await said(skein, /^Added to “/)
    await suggestion.getByRole('button', { name: /^Dismiss/ }).focus()
    await skein.page.keyboard.press('d')
    await said(skein, '“First dossier” has it already.')
    await skein.page.getByRole('tab', { name: 'Table' }).click()
    await skein.page.getByRole('tab', { name: /^Edges/ }).click()
    await skein.page.locator('.graph-table tbody tr').first().click()
    await skein.details.getByText('Edge', { exact: true }).waitFor()
    await skein.details.getByRole('button', { name: 'Add to dossier', exact: true }).click()
    await said(skein, /^Added to “/)
    await skein.page.getByRole('tab', { name: 'Explore' }).click()
    await skein.find('fawn hall')
    await skein.details.getByRole('button', { name: 'Find paths to…' }).click()
    const paths = skein.page.getByRole('dialog', { name: 'Paths' })
    await paths.getByLabel('To', { exact: true }).fill('william casey')
    await paths
      .getByRole('button', { name: /^William/ })
      .first()
      .click()
    await skein.page
      .locator('.path')
      .first()
      .getByRole('button', { name: /^Add to dossier/ })
      .click()
    await said(skein, /^Added to “/)
    await skein.page.keyboard.press('Escape')
    await openDossiers(skein)
    await expect.poll(() => titles(skein)).toHaveLength(3)
    const [suggested, edge, path] = await titles(skein)
    expect(suggested).toContain(', suggested beside Oliver North is convicted')
    expect(edge).toMatch(/ (cites|took part in|is tagged|was reported by|is related to) /)
    expect(path).toMatch(/^From .*Fawn Hall/)
  })

  it('puts entries in another order by button, key and drag', async () => {
    const [first = '', second = '', third = ''] = await collectThree(skein)
    const dialog = dossiers(skein)
    await dialog.getByRole('button', { name: `Move down: ${first}`, exact: true }).click()
    await expect.poll(() => titles(skein)).toEqual([second, first, third])
    await said(skein, `“${first}” is now 2 of 3.`)
    const isFocused = () =>
      dialog
        .getByRole('button', { name: `Move down: ${first}`, exact: true })
        .evaluate((it) => it === document.activeElement)
    await expect.poll(isFocused).toBe(true)
    await skein.page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => titles(skein)).toEqual([first, second, third])
    const handles = dialog.getByTitle('Drag to another place')
    await handles.nth(2).dragTo(handles.nth(0))
    await expect.poll(() => titles(skein)).toEqual([third, first, second])
  })

  it('removes an entry and has it back in its place by undo', async () => {
    const [first = '', second = '', third = ''] = await collectThree(skein)
    await dossiers(skein)
      .getByRole('button', { name: `Remove: ${second}`, exact: true })
      .click()
    await expect.poll(() => titles(skein)).toEqual([first, third])
    await dossiers(skein).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => titles(skein)).toEqual([first, second, third])
  })

  it('opens an entry on the canvas', async () => {
    const [, event = ''] = await collectThree(skein)
    await skein.page.keyboard.press('Escape')
    await skein.page.getByRole('button', { name: 'Clear' }).click()
    await openDossiers(skein)
    await dossiers(skein)
      .getByRole('button', { name: `Open: ${event}`, exact: true })
      .click()
    await skein.waitForNodeCount(1)
    await skein.details.getByRole('heading', { name: event }).waitFor()
  })

  it('keeps several dossiers apart, and deletes one so that it can be had back', async () => {
    await collectThree(skein)
    const dialog = dossiers(skein)
    await dialog.getByRole('button', { name: 'New' }).click()
    const name = dialog.getByLabel('New name of New dossier')
    expect((await name.boundingBox())?.width).toBeGreaterThan(400)
    await name.fill('The bank')
    await skein.page.keyboard.press('Enter')
    await said(skein, 'Renamed “New dossier” to “The bank”.')
    await dialog.getByText('Nothing is in it yet.').waitFor()
    await dialog.getByRole('button', { name: 'Add the view' }).click()
    await expect.poll(() => titles(skein)).toHaveLength(1)
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await expect.poll(() => titles(skein)).toHaveLength(3)
    await dialog.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => titles(skein)).toHaveLength(1)
    await dialog.getByLabel('Dossier', { exact: true }).selectOption('First dossier (3 entries)')
    await expect.poll(() => titles(skein)).toHaveLength(3)
  })

  it('sends a dossier as a file to a colleague, who has the same', async () => {
    const collected = await collectThree(skein)
    await dossiers(skein).getByLabel('Introduction to First dossier').fill('Read this first.')
    const { path, name } = await downloaded(skein, () =>
      dossiers(skein).getByRole('button', { name: 'Save as file' }).click(),
    )
    expect(name).toBe('first-dossier.dossier.json')
    const other = await SkeinPage.open(site.browser, site.url)
    onTestFinished(() => other.close())
    await openDossiers(other)
    const [chooser] = await Promise.all([
      other.page.waitForEvent('filechooser'),
      dossiers(other).getByRole('button', { name: 'Add from file…' }).click(),
    ])
    await chooser.setFiles(path)
    await expect.poll(() => titles(other)).toEqual(collected)
    expect(await dossiers(other).getByLabel('Introduction to First dossier').inputValue()).toBe(
      'Read this first.',
    )
    expect(other.complaints).toEqual([])
  })

  it.each([
    ['light', { width: 1280, height: 720 }],
    ['dark', { width: 390, height: 844 }],
  ] as const)('exports a page that asks for nothing and bars nobody, %s', async (colorScheme, viewport) => {
    await collectThree(skein)
    await dossiers(skein)
      .getByLabel('Note on Oliver North', { exact: true })
      .fill('# Why he\n\n- [ ] ask <script>alert(1)</script>\n\n| a | b |\n|---|---|\n| 1 | 2 |')
    const { path, name } = await downloaded(skein, () =>
      dossiers(skein).getByRole('button', { name: 'Export as page (HTML)' }).click(),
    )
    expect(name).toBe('first-dossier.html')
    const context = await site.browser.newContext({ colorScheme, viewport })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.setContent(await readFile(path, 'utf8'), { waitUntil: 'load' })
    expect(asked.filter((url) => !url.startsWith('about:'))).toEqual([])
    await page.getByText('The view as tables').click()
    expect(await barriers({ page })).toEqual([])
    expect(await page.getByRole('img', { name: /: 9 nodes, \d+ edges$/ }).count()).toBe(1)
    expect(await page.getByRole('table', { name: 'Nodes' }).getByRole('row').count()).toBe(10)
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })
})

describe('a browser that stores nothing', () => {
  it.each([
    [
      'because it is forbidden',
      "IDBFactory.prototype.open = () => { throw new DOMException('Denied', 'SecurityError') }",
      'It does not let Skein store anything.',
    ],
    [
      'because it is full',
      "IDBObjectStore.prototype.put = () => { throw new DOMException('Full', 'QuotaExceededError') }",
      'It has no room for it.',
    ],
  ])(
    '%s says so, keeps the dossier while the page is open, and saves it as a file',
    async (_, spoil, words) => {
      const skein = await SkeinPage.open(site.browser, site.url)
      onTestFinished(() => skein.close())
      await skein.page.addInitScript(spoil)
      await skein.page.reload()
      await skein.find('oliver north')
      await skein.canvas.focus()
      await skein.page.keyboard.press('d')
      await said(skein, words)
      await skein.page.keyboard.press('.')
      await skein.canvas.focus()
      await skein.page.keyboard.press('d')
      await openDossiers(skein)
      await expect.poll(() => titles(skein)).toHaveLength(2)
      await dossiers(skein).getByText('Only this page has it').waitFor()
      const { path } = await downloaded(skein, () =>
        dossiers(skein).getByRole('button', { name: 'Save as file' }).first().click(),
      )
      expect(JSON.parse(await readFile(path, 'utf8')).entries).toHaveLength(2)
      expect(skein.complaints).toEqual([])
    },
  )
})

it('what a later import changed of an entry is marked, told, exported, and can be taken over', () => {
  const source = { title: 'The report', url: 'https://example.org/report', publisher: 'Post', tier: 2 }
  const meeting = { id: 'meeting', title: 'The meeting', actors: ['Ann', 'Bob'] }
  const letter = anEvent({ id: 'letter', title: 'The letter', actors: ['Ann'] })
  return withFolder([anEvent({ ...meeting, sources: [source] }), letter], async (folder) => {
    const server = runCommand('start', [folder, '--watch', '--port', '0'], { SKEIN_DATA: data.path })
    const [, url = ''] = await server.prints(/at (http:\S+)/)
    const skein = await SkeinPage.open(site.browser, url)
    onTestFinished(() => skein.close())
    await skein.find('the meeting')
    await skein.waitForNodeCount(5)
    await skein.canvas.focus()
    await skein.page.keyboard.press('a')
    await addByKey(skein)
    await said(skein, '5 entries.')

    await rm(join(folder, letter.file))
    const later = { ...source, tier: 1 }
    const other = { title: 'A second look', url: 'https://example.org/second', publisher: 'Times' }
    await writeFile(
      join(folder, 'meeting.md'),
      anEvent({ ...meeting, title: 'The long meeting', sources: [later, other] }).text,
    )
    await skein.page.getByText('The corpus was imported again.').first().waitFor()
    await openDossiers(skein)
    const dialog = dossiers(skein)
    await dialog.getByText('5 entries have changed since, of 5 entries.').waitFor()
    for (const words of [
      '“The meeting” is now called “The long meeting”.',
      '“The long meeting” now cites “A second look” (Times, unrated) too.',
      '“The report”, cited by “The long meeting”, is now tier 1; it was tier 2.',
      'No longer behind it: “The letter”',
    ])
      await dialog.getByText(words).first().waitFor()
    const { path } = await downloaded(skein, () =>
      dialog.getByRole('button', { name: 'Export as Markdown' }).click(),
    )
    const text = await readFile(path, 'utf8')
    expect(text).toContain('Changed in the corpus since it was collected:\n\n- “The meeting” is now called')
    expect(text).toMatch(/\[\^1\]: _The report_\. Post\. Tier 2\. /)

    await dialog.getByRole('button', { name: /^Bring up to date\W+The meeting$/ }).click()
    await dialog.getByRole('heading', { name: 'The long meeting' }).waitFor()
    await dialog.getByText('4 entries have changed since, of 5 entries.').waitFor()
    expect(skein.complaints).toEqual([])
  })
})
