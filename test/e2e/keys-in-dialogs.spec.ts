import { expect, it } from 'vitest'
import { addByKey, dossiers, openDossiers, titles } from './dossiers.ts'
import { aSite } from './site.ts'
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
