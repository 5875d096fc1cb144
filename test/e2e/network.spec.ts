import { describe, expect, it } from 'vitest'
import { aSite, eachFromOneView, eachTest } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()
let skein: SkeinPage

async function askForNetwork(page: SkeinPage) {
  skein = page
  await skein.find('Oliver North')
  await skein.canvas.focus()
  await skein.page.keyboard.press('Shift+W')
  await skein.page.getByLabel('Backbone').waitFor()
  await skein.calm()
}

async function showEveryLink() {
  await skein.page.getByLabel('Backbone').selectOption('1')
  await skein.page
    .getByText(/^Showing [\d,]+ of [\d,]+ links\.$/)
    .first()
    .waitFor()
  await skein.calm()
}

describe('the actor network', () => {
  eachFromOneView(site, askForNetwork)

  it('is seen whole, though few of its actors were on the canvas before', async () => {
    const edges = await skein.edgeIds()
    expect(edges).not.toEqual([])
    expect(edges.filter((id) => !id.includes('|SHARES_EVENTS|'))).toEqual([])
    expect(await skein.page.getByText('off screen').count()).toBe(0)
  })

  it('is thinned out at first no further than leaves something to see, and at once as told', async () => {
    expect((await skein.edgeIds()).length).toBeGreaterThanOrEqual(50)
    await skein.page.getByLabel('Backbone').selectOption('0.05')
    await skein.page
      .getByText(/^Showing \d of [\d,]+ links after the backbone at alpha = 0\.05\.$/)
      .first()
      .waitFor()
  })

  it('draws each link as wide as it weighs, also when it is weighed otherwise and when that is undone', async () => {
    await showEveryLink()
    const widths = () => skein.edgeWidths()
    const before = await widths()
    await skein.page.getByLabel('Weight').selectOption('count')
    await expect.poll(widths, { timeout: 15_000 }).not.toEqual(before)
    expect(Object.keys(await widths())).toEqual(Object.keys(before))
    await skein.page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(widths).toEqual(before)
  })

  it('opens the events behind a link, and lists every measure in the table', async () => {
    await showEveryLink()
    await skein.page.getByRole('tab', { name: 'Table' }).click()
    await skein.page.getByRole('button', { name: 'Constraint' }).click()
    await skein.page.getByRole('tab', { name: /^Edges/ }).click()
    await skein.page.getByRole('button', { name: 'shares events with' }).first().click()
    await skein.details.getByText('Not a fact of the corpus').waitFor()
    await skein.details.getByRole('heading', { name: /events? behind it/ }).waitFor()
    await skein.details
      .getByText(/best tier|unrated|no source/i)
      .first()
      .waitFor()
  })

  it('comes back from its address with the same links', async () => {
    await showEveryLink()
    const edges = await skein.edgeIds()
    const again = await SkeinPage.open(site.browser, await skein.settledAddress())
    await again.calm()
    expect(await again.edgeIds()).toEqual(edges)
    await again.close()
  })
})

describe('the actor network, once it is asked for', () => {
  eachTest(site, askForNetwork)

  it('is asked for once, and what a first look was held to is not kept for the next as if it were chosen', async () => {
    const alpha = () => skein.page.getByLabel('Backbone').inputValue()
    expect(Number(await alpha())).toBeLessThan(1)
    const asked: (string | null)[] = []
    skein.page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url())
      if (pathname === '/api/network') asked.push(searchParams.get('alpha'))
    })
    await skein.overview.locator('summary', { hasText: 'Dates' }).click()
    const buildOfLaterEvents = async () => {
      await skein.overview.getByLabel('From', { exact: true }).fill('1989')
      await skein.overview.getByLabel('From', { exact: true }).press('Enter')
      await skein.page.getByRole('button', { name: 'Build it again with them' }).click()
    }
    await buildOfLaterEvents()
    await skein.page
      .getByText(/^Showing [\d,]+ of [\d,]+ links\.$/)
      .first()
      .waitFor()
    expect(await alpha()).toBe('1')
    expect(asked).toEqual([null])
    await skein.page.getByRole('button', { name: 'Undo' }).click()
    await skein.page.getByLabel('Backbone').selectOption('0.2')
    await skein.page
      .getByText(/at alpha = 0\.2\.$/)
      .first()
      .waitFor()
    await skein.calm()
    await buildOfLaterEvents()
    await expect.poll(() => asked).toEqual([null, '0.2', '0.2'])
  })

  it('builds the actor network of the corpus as a step, and undoes it', async () => {
    const edges = await skein.edgeIds()
    expect(edges.length).toBeGreaterThan(10)
    expect(edges.every((id) => id.includes('|SHARES_EVENTS|'))).toBe(true)
    await skein.page.getByRole('list', { name: 'Communities' }).waitFor()
    await skein.page.getByLabel('Size by').selectOption('betweenness')
    await skein.page.getByText('What betweenness means, and does not').click()
    await skein.page.getByText(/no chain of command/).waitFor()
    for (const step of ['Sized actors by betweenness', 'Built the actor network']) {
      await skein.page.getByRole('button', { name: 'Undo' }).click()
      await skein.page.locator('.status-line').getByText(`Undone: ${step}`).waitFor()
    }
    expect((await skein.edgeIds()).some((id) => id.includes('|PARTICIPATED_IN|'))).toBe(true)
  })
})
