import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addByKey, dossiers, openDossiers, titles } from './dossiers.ts'
import { aSite, eachTest } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()

it('brings back by Ctrl Z what was removed in a dialog, and leaves the canvas behind it as it is', async () => {
  const skein = await SkeinPage.open(site.browser, site.url)
  await skein.find('oliver north')
  await addByKey(skein)
  const before = await skein.nodeCount()
  await openDossiers(skein)
  await expect.poll(() => titles(skein)).toHaveLength(1)
  await dossiers(skein)
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect.poll(() => titles(skein)).toHaveLength(0)
  await skein.page.keyboard.press('Control+z')
  await expect.poll(() => titles(skein)).toHaveLength(1)
  expect(await skein.nodeCount()).toBe(before)
  expect(skein.complaints).toEqual([])
  await skein.close()
})

it('keeps the page when the code of the console does not come, and opens it when that is tried again', async () => {
  const skein = await SkeinPage.open(site.browser, site.url)
  const { page } = skein
  const code = /\/assets\/console-/
  await page.route(code, (route) => route.abort())
  await page.reload()
  await skein.find('oliver north')
  await skein.canvas.focus()
  await page.keyboard.press('q')
  await page.getByText('A part of the page could not be loaded.').filter({ visible: true }).waitFor()
  await skein.details.getByRole('heading', { name: 'Oliver North', exact: true }).waitFor()
  await page.unroute(code)
  await page.getByRole('button', { name: 'Try again' }).click()
  const editor = page.getByRole('textbox', { name: 'Query in Cypher' })
  await editor.waitFor()
  const isStyled = () => page.locator('.console').evaluate((one) => getComputedStyle(one).display)
  await expect.poll(isStyled).toBe('grid')
  await skein.close()
})

describe('a reader without a pointer goes on near what goes away by being pressed', () => {
  let skein: SkeinPage
  eachTest(site, async (page) => {
    skein = page
    await skein.find('oliver north')
    await skein.canvas.focus()
  })
  const focused = () => skein.page.evaluate(() => document.activeElement?.textContent ?? '')
  const hasFocus = (element: Locator) =>
    expect.poll(() => element.evaluate((one) => one === document.activeElement)).toBe(true)

  it('at a panel that folds and unfolds', async () => {
    const { page, details } = skein
    for (const [panel, fold, button] of [
      [details, 'Hide this panel', 'Details'],
      [skein.overview, 'Hide this panel', 'In view'],
      [page.getByRole('region', { name: 'Timeline' }), 'Hide the timeline', 'Timeline'],
    ] as const) {
      await panel.getByRole('button', { name: fold }).press('Enter')
      await hasFocus(page.getByRole('button', { name: button, exact: true }))
      await page.keyboard.press('Enter')
      await hasFocus(panel)
    }
  })

  it('at a filter that is taken away, and where everything was hidden', async () => {
    await skein.overview.getByRole('button', { name: /^Actors/ }).press('Enter')
    await skein.overview.getByRole('button', { name: 'Remove the filter: Actors hidden' }).press('Enter')
    await hasFocus(skein.overview.getByRole('region', { name: 'Filters' }))
    await skein.canvas.focus()
    await skein.page.keyboard.press('a')
    await skein.page.keyboard.press('h')
    await skein.page.getByRole('button', { name: 'Show what was hidden' }).press('Enter')
    await hasFocus(skein.canvas)
  })

  it('at a suggestion, which comes back when it was dismissed by mistake', async () => {
    await skein.page.keyboard.press('r')
    const suggestions = skein.details.locator('.suggestion')
    await suggestions.first().waitFor()
    const name = await suggestions.first().locator('a').first().textContent()
    await suggestions
      .first()
      .getByRole('button', { name: /^Dismiss/ })
      .press('Enter')
    await expect.poll(focused).toMatch(/^Similar actors/)
    await skein.page.getByText(`Dismissed ${name}.`).waitFor()
    await skein.page.getByRole('button', { name: 'Bring it back' }).click()
    await expect.poll(() => suggestions.first().locator('a').first().textContent()).toBe(name)
  })

  it('at a condition of paths that is taken out', async () => {
    await skein.page.keyboard.press('t')
    const dialog = skein.page.getByRole('dialog', { name: 'Does it survive?' })
    await dialog.getByLabel('A publisher or an event', { exact: true }).fill('north')
    await dialog.locator('.paths-hit').first().waitFor()
    await skein.page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: /^Put back/ }).press('Enter')
    await hasFocus(dialog.getByRole('group', { name: 'Leave out' }))
  })

  it('on the page beside a dialog, which Escape closes only from within', async () => {
    const { page } = skein
    await page.keyboard.press('f')
    const dialog = page.getByRole('dialog', { name: 'Paths' })
    await dialog.waitFor()
    await skein.canvas.focus()
    await page.keyboard.press('Escape')
    await skein.details.getByText('Nothing is selected.').waitFor()
    await page.keyboard.press('/')
    await hasFocus(skein.search)
    await page.keyboard.press('Escape')
    await hasFocus(skein.canvas)
    await page.keyboard.press('f')
    await expect.poll(() => dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true)
    await dialog.getByRole('button', { name: 'Change where paths begin: Oliver North' }).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('in the console that is open already', async () => {
    await skein.page.keyboard.press('q')
    const editor = skein.page.getByRole('textbox', { name: 'Query in Cypher' })
    await hasFocus(editor)
    await skein.canvas.focus()
    await skein.page.keyboard.press('q')
    await hasFocus(editor)
  })
})
