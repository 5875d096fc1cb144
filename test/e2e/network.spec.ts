import { expect, it } from 'vitest'
import { aSite } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()

async function askForNetwork() {
  const skein = await SkeinPage.open(site.browser, site.url)
  const { page } = skein
  await skein.find('Oliver North')
  await skein.canvas.focus()
  await page.keyboard.press('Shift+W')
  await page
    .getByRole('button', { name: 'Show every link' })
    .or(page.getByLabel('Backbone'))
    .first()
    .waitFor()
  return skein
}

async function wholeNetwork() {
  const skein = await askForNetwork()
  const { page } = skein
  const everyLink = page.getByRole('button', { name: 'Show every link' })
  if (await everyLink.isVisible()) await everyLink.click()
  else await page.getByLabel('Backbone').selectOption('1')
  await page.getByText(/^Showing [\d,]+ of [\d,]+ links\.$/).waitFor()
  await skein.calm()
  return skein
}

it('is seen whole, though few of its actors were on the canvas before', async () => {
  const skein = await askForNetwork()
  await skein.calm()
  expect((await skein.edgeIds()).every((id) => id.includes('|SHARES_EVENTS|'))).toBe(true)
  expect(await skein.page.getByText('off screen').count()).toBe(0)
  await skein.close()
})

it('is thinned out at first no further than leaves something to see, and at once as told', async () => {
  const skein = await askForNetwork()
  await skein.calm()
  expect((await skein.edgeIds()).length).toBeGreaterThanOrEqual(50)
  await skein.page.getByLabel('Backbone').selectOption('0.05')
  await skein.page
    .getByText(/^Showing \d of [\d,]+ links after the backbone at alpha = 0\.05\.$/)
    .first()
    .waitFor()
  await skein.close()
})

it('is asked for once, and what a first look was held to is not kept for the next as if it were chosen', async () => {
  const skein = await askForNetwork()
  const { page } = skein
  const alpha = () => page.getByLabel('Backbone').inputValue()
  expect(Number(await alpha())).toBeLessThan(1)
  let asked = 0
  page.on('request', (request) => {
    if (request.url().includes('/api/network')) asked += 1
  })
  await skein.overview.locator('summary', { hasText: 'Dates' }).click()
  const buildOfLaterEvents = async () => {
    await skein.overview.getByLabel('From', { exact: true }).fill('1989')
    await skein.overview.getByLabel('From', { exact: true }).press('Enter')
    await page.getByRole('button', { name: 'Build it again with them' }).click()
  }
  await buildOfLaterEvents()
  await page
    .getByText(/^Showing [\d,]+ of [\d,]+ links\.$/)
    .first()
    .waitFor()
  expect(await alpha()).toBe('1')
  expect(asked).toBe(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByLabel('Backbone').selectOption('0.2')
  await page
    .getByText(/at alpha = 0\.2\.$/)
    .first()
    .waitFor()
  await skein.calm()
  await buildOfLaterEvents()
  await page
    .getByText(/at alpha = 0\.2\.$|stands out at alpha 0\.2\./)
    .first()
    .waitFor()
  expect(asked).toBe(3)
  await skein.close()
})

it('builds the actor network of the corpus as a step, and undoes it', async () => {
  const skein = await wholeNetwork()
  const { page } = skein
  const edges = await skein.edgeIds()
  expect(edges.length).toBeGreaterThan(10)
  expect(edges.every((id) => id.includes('|SHARES_EVENTS|'))).toBe(true)
  await page.getByRole('list', { name: 'Communities' }).waitFor()
  await page.getByLabel('Size by').selectOption('betweenness')
  await page.getByText('What betweenness means, and does not').click()
  await page.getByText(/no chain of command/).waitFor()
  for (let step = 0; step < 4 && (await skein.edgeIds()).some((id) => id.includes('SHARES')); step += 1)
    await page.getByRole('button', { name: 'Undo' }).click()
  expect((await skein.edgeIds()).some((id) => id.includes('|PARTICIPATED_IN|'))).toBe(true)
  expect(skein.complaints).toEqual([])
  await skein.close()
})

it('draws each link as wide as it weighs, also when it is weighed otherwise and when that is undone', async () => {
  const skein = await wholeNetwork()
  const { page } = skein
  const widths = () => skein.edgeWidths()
  const before = await widths()
  await page.getByLabel('Weight').selectOption('count')
  await expect.poll(widths, { timeout: 15_000 }).not.toEqual(before)
  expect(Object.keys(await widths())).toEqual(Object.keys(before))
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(widths).toEqual(before)
  expect(skein.complaints).toEqual([])
  await skein.close()
})

it('opens the events behind a link, and lists every measure in the table', async () => {
  const skein = await wholeNetwork()
  const { page } = skein
  await page.getByRole('tab', { name: 'Table' }).click()
  await page.getByRole('button', { name: 'Constraint' }).click()
  await page.getByRole('tab', { name: /^Edges/ }).click()
  await page.getByRole('button', { name: 'shares events with' }).first().click()
  await skein.details.getByText('Not a fact of the corpus').waitFor()
  await skein.details.getByRole('heading', { name: /events? behind it/ }).waitFor()
  await skein.details
    .getByText(/best tier|unrated|no source/i)
    .first()
    .waitFor()
  expect(skein.complaints).toEqual([])
  await skein.close()
})

it('comes back from its address with the same links', async () => {
  const skein = await wholeNetwork()
  const edges = await skein.edgeIds()
  const again = await SkeinPage.open(site.browser, await skein.settledAddress())
  await again.calm()
  expect(await again.edgeIds()).toEqual(edges)
  await skein.close()
  await again.close()
})
