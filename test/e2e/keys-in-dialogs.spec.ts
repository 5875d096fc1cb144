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
