import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { aSite } from './site.ts'
import { SkeinPage } from './skein-page.ts'

/** A window of 1280 by 720 at 200 %. */
const magnified = { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 }

const site = aSite()

/** Which of these are not wholly on the screen, or lie under something else. */
async function outOfReach(items: Locator): Promise<(string | null)[]> {
  return items.evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
        const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
        return !isInside || above === null || !(element.contains(above) || above.contains(element))
      })
      .map((element) => element.textContent),
  )
}

it('at 200 % a reader finds, reads, expands, filters by time and saves, with every button in reach', async () => {
  const skein = await SkeinPage.open(site.browser, site.url, magnified)
  const { page } = skein
  const tools = page.locator('.app-header button, .canvas-toolbar button, .status-line button')
  expect(await outOfReach(tools)).toEqual([])
  await skein.find('oliver north')
  expect(await outOfReach(tools)).toEqual([])
  expect((await skein.canvas.boundingBox())?.height).toBeGreaterThan(140)

  await skein.canvas.focus()
  await page.keyboard.press('Shift+F10')
  const items = page.getByRole('menuitem')
  await items.first().waitFor()
  expect(await outOfReach(page.getByRole('menu'))).toEqual([])
  await items.last().scrollIntoViewIfNeeded()
  expect(await outOfReach(items.last())).toEqual([])
  await page.keyboard.press('Escape')

  for (const name of ['History', 'Lay out', 'Share and export']) {
    await page.getByRole('button', { name }).click()
    await page.getByRole('menu').waitFor()
    expect(await outOfReach(page.getByRole('menu'))).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
  }

  await page.getByRole('button', { name: 'Timeline' }).click()
  await page.getByRole('slider').first().waitFor()
  expect(await outOfReach(page.locator('.timeline button, .timeline select'))).toEqual([])
  expect((await skein.canvas.boundingBox())?.height).toBeGreaterThan(90)
  await page.getByRole('button', { name: 'In view', exact: true }).click()
  await skein.overview.getByText('Corpus', { exact: true }).scrollIntoViewIfNeeded()
  expect(await outOfReach(tools)).toEqual([])

  await skein.canvas.focus()
  await page.keyboard.press('v')
  const views = page.getByRole('dialog', { name: 'Saved views' })
  await views.getByRole('button', { name: 'Save', exact: true }).click()
  await views.getByText(/^Saved “/).waitFor()
  expect(await outOfReach(views.getByRole('button', { name: 'Close' }))).toEqual([])
  expect(skein.complaints).toEqual([])
  await skein.close()
})
