import { readFile } from 'node:fs/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { barriers } from './barriers.ts'
import { collectThree, dossiers, downloaded, openDossiers, said, titles } from './dossiers.ts'
import { atNorthRefused, refusals } from './refused-storage.ts'
import { aSite, eachTest } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()

describe('a reader who hands a dossier on', () => {
  let skein: SkeinPage
  eachTest(site, (page) => {
    skein = page
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
    const note = dossiers(skein).getByLabel('Note on Oliver North', { exact: true })
    await note.fill('# Why he\n\n- [ ] ask <script>alert(1)</script>\n\n| a | b |\n|---|---|\n| 1 | 2 |')
    expect(await note.evaluate((it) => it.scrollHeight <= it.clientHeight), 'all of it is seen').toBe(true)
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
    ['because it is forbidden', refusals.denied, 'It does not let Skein store anything.'],
    ['because it is full', refusals.full, 'It has no room for it.'],
  ])(
    '%s says so, keeps the dossier while the page is open, and saves it as a file',
    async (_, spoil, words) => {
      const skein = await SkeinPage.open(site.browser, site.url)
      onTestFinished(() => skein.close())
      await atNorthRefused(skein, spoil)
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
