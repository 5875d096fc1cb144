import { expect, it } from 'vitest'
import { aSite } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

const site = aSite()

async function isWiderThanScreen({ page }: SkeinPage): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
}

it('fits a phone: the panels are sheets that open one at a time', async () => {
  const skein = await SkeinPage.open(site.browser, site.url, phone)
  expect(await isWiderThanScreen(skein)).toBe(false)
  await skein.find('oliver north')
  expect(await isWiderThanScreen(skein)).toBe(false)
  const sheet = await skein.details.boundingBox()
  expect(sheet?.width).toBe(390)
  expect(sheet?.y).toBeGreaterThan(300)

  await skein.page.getByRole('button', { name: 'In view' }).tap()
  await skein.overview.waitFor()
  await skein.details.waitFor({ state: 'detached' })
  await skein.overview.getByRole('button', { name: 'Hide this panel' }).tap()
  await skein.overview.waitFor({ state: 'detached' })

  const { x, y } = await skein.placeOf('event:1989-05-04--north-convicted')
  await skein.page.touchscreen.tap(x, y)
  await skein.details.getByRole('heading', { name: /convicted/ }).waitFor()
  await skein.close()
})
