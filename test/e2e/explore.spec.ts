import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { Subgraph } from '../../model/api/subgraph.ts'
import { aSite, eachFromOneView, eachTest } from './site.ts'
import { type SkeinPage, withMotion } from './skein-page.ts'

const north = 'actor:oliver-north'
const conviction = 'event:1989-05-04--north-convicted'

const site = aSite()
let skein: SkeinPage
const seen = (page: SkeinPage) => {
  skein = page
}
const finding = (text: string) => async (page: SkeinPage) => {
  seen(page)
  await skein.find(text)
}

async function doubleClick(id: string) {
  const { x, y } = await skein.placeOf(id)
  await skein.page.mouse.dblclick(x, y)
}

describe('a reader who begins', () => {
  eachTest(site, seen)

  it('begins in the search, finds a person and opens their neighbourhood', async () => {
    expect(await skein.search.evaluate((input) => input === document.activeElement)).toBe(true)
    await skein.search.fill('oliver north')
    await skein.hits.filter({ hasText: 'actor' }).first().click()
    await skein.details.getByRole('heading', { name: 'Oliver North' }).waitFor()
    await skein.calm()
    expect(await skein.nodeCount()).toBe(9)
    await skein.details.getByText('All 8 neighbours are in view.').waitFor()
    await expect.poll(() => skein.page.url()).toContain('#/view/')
    expect(await skein.page.title()).toBe('Oliver North – Skein')
  })

  it('starts from one of the starting points', async () => {
    await skein.page.getByRole('button', { name: 'Central Intelligence Agency' }).click()
    await skein.details.getByRole('heading', { name: 'Central Intelligence Agency' }).waitFor()
    await skein.calm()
    expect(await skein.nodeCount()).toBeGreaterThan(10)
  })

  it('finds what was opened from the table on the canvas, too', async () => {
    await skein.page.getByRole('tab', { name: 'Table' }).click()
    await skein.find('oliver north')
    await skein.page.getByRole('tab', { name: 'Explore' }).click()
    await skein.calm()
    const box = await skein.canvas.boundingBox()
    const { x, y } = await skein.placeOf(north)
    expect(Math.abs(x - (box?.x ?? 0) - (box?.width ?? 0) / 2)).toBeLessThan(150)
    expect(Math.abs(y - (box?.y ?? 0) - (box?.height ?? 0) / 2)).toBeLessThan(150)
  })

  it('opens the node that the address names, and comes back to it after a reload', async () => {
    await skein.page.goto(`${site.url}#/node/${encodeURIComponent(north)}`)
    await skein.page.reload()
    await skein.details.getByRole('heading', { name: 'Oliver North' }).waitFor()
    await skein.calm()
    expect(await skein.nodeCount()).toBe(9)
  })
})

describe('a reader of a person', () => {
  eachFromOneView(site, finding('oliver north'))

  it('sees every edge that the graph has between the nodes in view', async () => {
    await doubleClick(conviction)
    await skein.page.getByText(/^Added \d+ nodes?\./).waitFor()
    await skein.calm()
    const ids = Object.keys(await skein.positions())
    const response = await fetch(new URL('/api/subgraph', site.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids }),
    })
    const { edges } = Subgraph.parse(await response.json())
    expect(await skein.edgeIds()).toEqual(edges.map(({ id }) => id).sort())
  })

  it('follows a neighbour from the panel', async () => {
    await skein.details.getByRole('button', { name: 'Events 8', expanded: true }).waitFor()
    await skein.details.getByRole('button', { name: 'Show 3 more' }).click()
    await skein.details.locator('.neighbour a', { hasText: /convicted on three counts/ }).click()
    await skein.details.getByRole('heading', { name: /convicted on three counts/ }).waitFor()
    await skein.details.getByRole('button', { name: /^Tags/ }).click()
    await skein.details.locator('.neighbour a').first().click()
    await skein.waitForNodeCount(10)
  })

  it('selects an edge and reads what the file says of it', async () => {
    const [from, to] = [await skein.placeOf(north), await skein.placeOf(conviction)]
    await skein.page.mouse.click(from.x + (to.x - from.x) * 0.7, from.y + (to.y - from.y) * 0.7)
    await skein.details.getByText('took part in').first().waitFor()
    await skein.details.getByText('Written as').waitFor()
    await skein.details.getByRole('heading', { name: 'Read from the event' }).waitFor()
    await skein.details
      .getByRole('link', { name: /^Oliver North is convicted/ })
      .first()
      .waitFor()
    await skein.details
      .getByText(/^1989-05-04|4 May 1989/)
      .first()
      .waitFor()
    await skein.details
      .getByText(/^tier \d/)
      .first()
      .waitFor()
    await skein.page
      .getByText(/^Oliver North took part in Oliver North is convicted/)
      .last()
      .waitFor()
  })

  it('expands one kind of neighbour from the menu', async () => {
    const { x, y } = await skein.placeOf(conviction)
    await skein.page.mouse.click(x, y, { button: 'right' })
    const menu = skein.page.getByRole('menu')
    await menu.getByRole('menuitem', { name: /^Tags/ }).click()
    await skein.page.getByText(/^Added \d+ nodes?\./).waitFor()
    await skein.calm()
    const added = Object.keys(await skein.positions()).filter((id) => id.startsWith('tag:'))
    expect(added.length).toBe((await skein.nodeCount()) - 9)
  })

  it('finds the same nodes and edges in the table, sorts them and selects a row', async () => {
    await skein.page.getByRole('tab', { name: 'Table' }).click()
    const rows = skein.page.locator('.table-view tbody tr')
    await expect.poll(() => rows.count()).toBe(9)
    await skein.page.getByRole('button', { name: 'Date' }).click()
    expect(await rows.first().textContent()).toContain('12 October 1984')
    await rows.first().click()
    await skein.details.getByText('12 October 1984').first().waitFor()
    await skein.page.getByRole('tab', { name: /^Edges/ }).click()
    await expect.poll(() => rows.count()).toBe((await skein.edgeIds()).length)
  })

  it('clears the view and is back at the start', async () => {
    await skein.page.getByRole('button', { name: 'Clear' }).click()
    await skein.page.getByRole('heading', { name: 'Who or what are you looking for?' }).waitFor()
    expect(skein.page.url()).not.toContain('#')
  })

  it('clears the view for good while an expansion is on its way', async () => {
    // It is never answered.
    await skein.page.route('**/api/expansion', () => {})
    const asked = skein.page.waitForRequest('**/api/expansion')
    await doubleClick(conviction)
    const expansion = await asked
    await skein.page.getByRole('button', { name: 'Clear' }).click()
    await expect.poll(() => expansion.failure(), { message: 'it is given up' }).not.toBe(null)
    await skein.page.getByRole('heading', { name: 'Who or what are you looking for?' }).waitFor()
    await skein.page.unrouteAll({ behavior: 'ignoreErrors' })
  })
})

describe('a reader of an event', () => {
  eachFromOneView(site, finding('Oliver North is convicted'))

  it('reads how many sources an event has above its text, and goes to them from there', async () => {
    const words = /^\d+ sources?, \d+ publishers?$/
    await skein.details.getByRole('button', { name: words }).click()
    const panel = await skein.details.boundingBox()
    const heading = await skein.details.getByRole('heading', { name: words }).boundingBox()
    const height = panel?.height ?? 0
    expect(heading?.y).toBeGreaterThanOrEqual(panel?.y ?? 0)
    expect(heading?.y).toBeLessThan((panel?.y ?? 0) + height / 2)
    await skein.details
      .locator('section:focus')
      .getByText(/^tier \d$|^unrated$/)
      .first()
      .waitFor()
  })

  it('reads an event: its text, its properties, and its sources as links with their tiers', async () => {
    await skein.details.getByText('Event, 4 May 1989').waitFor()
    await skein.details.getByText('Confirmed').waitFor()
    const sources = skein.details.locator('.source')
    expect(await sources.count()).toBeGreaterThan(1)
    const link = sources.first().getByRole('link').first()
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//)
    expect(await link.getAttribute('target')).toBe('_blank')
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
    await sources
      .getByText(/^tier \d$/)
      .first()
      .waitFor()
  })

  it('selects a citation, and reads once what its source says', async () => {
    const cites = (await skein.edgeIds()).find((id) => id.includes('|CITES|')) ?? ''
    const [from, to] = [await skein.placeOf(conviction), await skein.placeOf(cites.split('|').at(-1) ?? '')]
    await skein.page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2)
    await skein.details.getByText('cites', { exact: true }).waitFor()
    await skein.details
      .getByText(/^tier \d/)
      .first()
      .waitFor()
    expect(await skein.details.getByRole('term').allTextContents()).toEqual([])
  })

  it('hides a type and is told how much is hidden', async () => {
    const before = await skein.nodeCount()
    const tags = skein.overview.getByRole('button', { name: /^Tags/ })
    await tags.click()
    const hidden = before - (await skein.nodeCount())
    expect(hidden).toBeGreaterThan(0)
    await skein.page.getByText(`in view. ${hidden} hidden.`).waitFor()
    await tags.click()
    expect(await skein.nodeCount()).toBe(before)
  })

  it('is not told that a hidden neighbour is in view', async () => {
    await skein.details.getByText(/^All \d+ neighbours are in view\.$/).waitFor()
    const shown = (await skein.nodeCount()) - 1
    await skein.overview.getByRole('button', { name: /^Tags/ }).click()
    const rest = (await skein.nodeCount()) - 1
    await skein.details.getByText(`Showing ${rest} of ${shown} neighbours, ${shown - rest} hidden.`).waitFor()
  })
})

describe('a reader who sees all motion', () => {
  eachTest(site, seen, withMotion)

  it('expands twice, and no node that was there moves', async () => {
    await skein.find('oliver north')
    for (const id of [conviction, 'event:1986-11-25--diversion-disclosed']) {
      const before = await skein.positions()
      const viewport = await skein.viewport()
      await doubleClick(id)
      await skein.page.getByText(/^Added \d+ nodes?\./).waitFor()
      await pause(400)
      await skein.calm()
      const after = await skein.positions()
      expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length)
      for (const [node, place] of Object.entries(before)) expect(after[node]).toEqual(place)
      expect(await skein.viewport()).toEqual(viewport)
      await skein.page.keyboard.press('0')
      await skein.calm()
    }
  })
})
