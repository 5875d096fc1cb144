import { expect, it } from 'vitest'
import { aSite } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const north = 'actor:oliver-north'
const conviction = 'event:1989-05-04--north-convicted'

const site = aSite()

async function isWiderThanScreen({ page }: SkeinPage): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
}

/** A finger that goes down, along these places, and up after a while. */
async function touch({ page }: SkeinPage, places: readonly { x: number; y: number }[], pause = 0) {
  const finger = await page.context().newCDPSession(page)
  const [first, ...rest] = places
  if (!first) return
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [first] })
  for (const place of rest)
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [place] })
  await page.waitForTimeout(pause)
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

async function atNorth(): Promise<SkeinPage> {
  const skein = await SkeinPage.open(site.browser, site.url, phone)
  await skein.find('oliver north')
  return skein
}

it('fits a phone: the panels are sheets that open one at a time', async () => {
  const skein = await SkeinPage.open(site.browser, site.url, phone)
  expect(await isWiderThanScreen(skein)).toBe(false)
  const header = await skein.page.getByRole('banner').boundingBox()
  expect(header?.height, 'two rows').toBeLessThan(100)
  await skein.find('oliver north')
  expect(await isWiderThanScreen(skein)).toBe(false)
  const sheet = await skein.details.boundingBox()
  expect(sheet?.width).toBe(390)
  expect(sheet?.y).toBeGreaterThan(300)

  await skein.page.getByRole('button', { name: 'In view', exact: true }).tap()
  await skein.overview.waitFor()
  await skein.details.waitFor({ state: 'detached' })
  await skein.overview.getByRole('button', { name: 'Hide this panel' }).tap()
  await skein.overview.waitFor({ state: 'detached' })

  const { x, y } = await skein.placeOf(conviction)
  await skein.page.touchscreen.tap(x, y)
  await skein.details.getByRole('heading', { name: /convicted/ }).waitFor()
  await skein.close()
})

it('shows all of what was found above the sheet that tells of it', async () => {
  const skein = await atNorth()
  const box = await skein.canvas.boundingBox()
  for (const id of Object.keys(await skein.positions())) {
    const { x, y } = await skein.placeOf(id)
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(390)
    expect(y).toBeGreaterThan(box?.y ?? 0)
    expect(y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0))
  }
  await skein.close()
})

it('a view that is opened while nothing is selected lies where it was, above the sheet that unfolds', async () => {
  const skein = await atNorth()
  const address = await skein.settledAddress()
  const before = await skein.placeOf(conviction)
  await skein.canvas.focus()
  await skein.page.keyboard.press('Escape')
  await expect.poll(async () => (await skein.canvas.boundingBox())?.height).toBeGreaterThan(500)
  await skein.page.goto(address)
  await skein.details.getByRole('heading', { level: 2, name: 'Oliver North' }).waitFor()
  await skein.calm()
  const after = await skein.placeOf(conviction)
  expect(after.x).toBeCloseTo(before.x, 0)
  expect(after.y).toBeCloseTo(before.y, 0)
  await skein.close()
})

it('a long press opens the menu of a node, which expands it', async () => {
  const skein = await atNorth()
  const before = await skein.nodeCount()
  await touch(skein, [await skein.placeOf(conviction)], 900)
  await skein.page.getByRole('menuitem', { name: /^Tags/ }).first().tap()
  await expect.poll(() => skein.nodeCount(), { timeout: 15_000 }).toBeGreaterThan(before)
  expect(skein.complaints).toEqual([])
  await skein.close()
})

it('a lasso drawn with a finger selects what it goes round', async () => {
  const skein = await atNorth()
  await skein.page.getByRole('button', { name: 'Lasso' }).tap()
  const { x, y } = await skein.placeOf(north)
  const round = Array.from({ length: 13 }, (_, hour) => ({
    x: x + 26 * Math.sin((hour * Math.PI) / 6),
    y: y + 26 * Math.cos((hour * Math.PI) / 6),
  }))
  const part = await skein.shownPart()
  await touch(skein, round)
  await skein.details.getByRole('heading', { name: 'Oliver North', exact: true }).waitFor()
  expect(await skein.shownPart()).toEqual(part)
  const box = await skein.canvas.boundingBox()
  if (!box) throw new Error('there is a canvas')
  await skein.page.getByRole('button', { name: 'Lasso' }).tap()
  const [left, right, top, bottom] = [box.x + 3, box.x + box.width - 3, box.y + 3, box.y + box.height - 3]
  await touch(skein, [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ])
  await skein.details.getByRole('heading', { name: '9 nodes' }).waitFor()
  await skein.close()
})

it('finds paths, and reads in the sheet below what a path is made of', async () => {
  const skein = await atNorth()
  await skein.details.getByRole('button', { name: 'Find paths to…' }).tap()
  const paths = skein.page.getByRole('dialog', { name: 'Paths' })
  await paths.getByLabel('To', { exact: true }).fill('Adnan Khashoggi')
  await paths.getByRole('button', { name: /^Adnan Khashoggi/ }).tap()
  await paths.getByRole('button', { name: 'Add this path' }).first().tap()
  await paths.locator('.path-place a').nth(1).tap()
  await skein.details.getByRole('heading', { level: 2 }).waitFor()
  const [above, below] = [await paths.boundingBox(), await skein.details.boundingBox()]
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
  await skein.close()
})

it('follows a lead, saves the view and opens it again', async () => {
  const skein = await atNorth()
  const { page } = skein
  await skein.details
    .getByRole('button', { name: /^Add .* say why/ })
    .first()
    .tap()
  await expect.poll(() => skein.nodeCount(), { timeout: 15_000 }).toBeGreaterThan(9)
  await skein.calm()
  const nodes = await skein.nodeCount()
  await page.getByRole('button', { name: 'Share and export' }).tap()
  await page.getByRole('menuitem', { name: 'Saved views…' }).tap()
  const views = page.getByRole('dialog', { name: 'Saved views' })
  await views.getByLabel('Save the present view as').fill('On the train')
  await views.getByRole('button', { name: 'Save', exact: true }).tap()
  await views.getByText('Saved “On the train”.').waitFor()
  await views.getByRole('button', { name: 'Close' }).tap()
  await page.getByRole('button', { name: 'Clear' }).tap()
  await page.getByRole('button', { name: /^On the train/ }).tap()
  await skein.waitForNodeCount(nodes)
  expect(skein.complaints).toEqual([])
  await skein.close()
})
