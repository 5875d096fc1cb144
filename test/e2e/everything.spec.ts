import { describe, expect, it } from 'vitest'
import { syntheticCorpus } from '../../bench/corpus/synthetic-corpus.ts'
import { barriers } from './barriers.ts'
import { aSite, eachFromOneView, eachTest } from './site.ts'
import type { SkeinPage } from './skein-page.ts'

/** So many that everything is more than the canvas draws node by node. */
const events = 1000
const patient = { timeout: 40_000, interval: 100 }

const site = aSite([...syntheticCorpus({ events })])
let skein: SkeinPage

const bar = () => skein.page.getByRole('region', { name: 'Everything' })
const news = () => skein.page.getByText(/^Overview: /)
const status = () => skein.page.locator('.status-words')

/** The numbers in the words above the overview: nodes, edges, and how many of them have names. */
async function extent() {
  const words = (await news().textContent()) ?? ''
  return [...words.matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(',', '')))
}

async function showEverything() {
  await skein.page.keyboard.press('Control+k')
  await skein.page.getByPlaceholder('Find a node or a command').fill('show everything')
  await skein.page.getByRole('option', { name: /Show everything/ }).click()
  await news().waitFor(patient)
  await skein.calm()
}

describe('everything, for a reader who has nothing in view', () => {
  eachTest(site, (page) => {
    skein = page
  })

  it('says how far the layout is, lets the reader go on and cancel, and offers it when it is done', async () => {
    await skein.page.getByRole('button', { name: /whole corpus/ }).click()
    await bar().getByRole('progressbar').waitFor()
    expect(await barriers(skein)).toEqual([])
    await bar().getByRole('button', { name: 'Cancel' }).click()
    await expect.poll(() => bar().count()).toBe(0)
    await skein.page.getByText('Who or what are you looking for?').waitFor()

    await skein.page.getByRole('button', { name: /whole corpus/ }).click()
    await skein.page
      .getByRole('button', { name: /edges$/ })
      .first()
      .click()
    await skein.details.getByRole('heading', { level: 2 }).waitFor()
    await bar().getByRole('button', { name: 'Show everything' }).click(patient)
    await news().waitFor()
    const [nodes = 0] = await extent()
    expect(nodes).toBeGreaterThan(5000)
    await skein.page.keyboard.press('Control+z')
    await expect.poll(() => news().count()).toBe(0)
    await skein.details.getByRole('heading', { level: 2 }).waitFor()
  })

  it('draws all of it, names the largest, and comes back by undo and redo', async () => {
    await showEverything()
    const [nodes = 0, edges = 0] = await extent()
    await expect.poll(async () => (await extent()).slice(2)).toEqual([60, nodes])
    expect(await barriers(skein)).toEqual([])
    expect(await skein.nodeCount()).toBe(60)
    expect(await status().textContent()).toContain(
      `${nodes.toLocaleString('en-GB')} nodes and ${edges.toLocaleString('en-GB')} edges`,
    )
    await skein.page.getByRole('button', { name: 'Undo' }).click()
    await skein.page.getByText('Who or what are you looking for?').waitFor()
    await skein.page.keyboard.press('Control+Shift+z')
    await news().waitFor()
    expect((await extent())[0]).toBe(nodes)
  })
})

describe('everything, once it is in view', () => {
  eachFromOneView(site, async (page) => {
    skein = page
    await showEverything()
  })

  it('is panned and zoomed, and draws everything on the screen in full when that is little', async () => {
    const before = await skein.shownPart()
    const box = await skein.canvas.boundingBox()
    if (!box) throw new Error('there is a canvas')
    await skein.page.mouse.move(box.x + 30, box.y + box.height - 30)
    await skein.page.mouse.down()
    await skein.page.mouse.move(box.x + 130, box.y + box.height - 60, { steps: 5 })
    await skein.page.mouse.up()
    expect((await skein.shownPart()).x).toBeLessThan(before.x)
    await skein.canvas.focus()
    await skein.page.keyboard.press('0')
    await skein.calm()
    for (let turn = 0; turn < 14; turn += 1) await skein.page.keyboard.press('+')
    await skein.page.getByText('Every node here may have its name').waitFor()
    expect((await skein.edgeIds()).length).toBeGreaterThan(0)
  })

  it('is drawn anew in its place when the reader rests while panning', async () => {
    const box = await skein.canvas.boundingBox()
    if (!box) throw new Error('there is a canvas')
    const picture = skein.canvas.locator('canvas').first()
    const start = { x: box.x + 30, y: box.y + box.height - 30 }
    await skein.page.mouse.move(start.x, start.y)
    await skein.page.mouse.down()
    const before = await skein.viewport()
    await skein.page.mouse.move(start.x + 20, start.y - 10)
    await skein.page.mouse.move(start.x + 100, start.y - 40)
    expect(await skein.viewport()).not.toEqual(before)
    await expect.poll(() => picture.boundingBox()).toEqual(box)
    await skein.page.mouse.up()
  })

  it('finds a node, selects it in the middle, and shows its edges', async () => {
    const response = await fetch(new URL('/api/starting-points', site.url))
    const { nodes } = await response.json()
    const [node] = nodes
    await skein.search.fill(node.label)
    await skein.hits.first().waitFor()
    await skein.page.keyboard.press('Enter')
    await skein.details.getByRole('heading', { level: 2, name: node.label }).waitFor()
    await skein.calm()
    const box = await skein.canvas.boundingBox()
    const place = await skein.placeOf(node.id)
    expect(Math.abs(place.x - ((box?.x ?? 0) + (box?.width ?? 0) / 2))).toBeLessThan(2)
    const ids = await skein.edgeIds()
    expect(ids.filter((id) => id.includes(node.id)).length).toBeGreaterThan(10)
  })

  it('selects by a click a node that only the picture shows', async () => {
    const node = await skein.page.evaluate<{ id: string }>(`(async () => {
      const { positions } = await (await fetch('/api/overview-layout')).json()
      const cy = document.querySelector('[data-canvas]')._cyreg.cy
      const far = positions.filter(([id]) => cy.getElementById(id).empty())
      const [id, x, y] = far.reduce((one, other) => (other[2] > one[2] ? other : one))
      const { zoom, pan } = { zoom: cy.zoom(), pan: cy.pan() }
      return { id, x: x * zoom + pan.x, y: y * zoom + pan.y }
    })()`)
    const { x, y } = { x: 0, y: 0, ...node }
    await skein.canvas.click({ position: { x, y } })
    await expect
      .poll(() =>
        skein.page.evaluate(
          `document.querySelector('[data-canvas]')._cyreg.cy.nodes('.selected').map((n) => n.id())`,
        ),
      )
      .toEqual([node.id])
  })

  it('is filtered, is the same in the table, and its address brings it back', async () => {
    const [nodes = 0] = await extent()
    await skein.overview.getByRole('button', { name: /^Tags/ }).first().click()
    await expect.poll(async () => (await extent())[0]).toBeLessThan(nodes)
    const [left = 0, edges = 0] = await extent()
    await skein.page.getByRole('tab', { name: 'Table' }).click()
    await skein.page.getByRole('tab', { name: `Nodes ${left.toLocaleString('en-GB')}` }).waitFor()
    await skein.page.getByRole('tab', { name: `Edges ${edges.toLocaleString('en-GB')}` }).waitFor()
    await skein.page.getByText(`Showing 500 of ${left.toLocaleString('en-GB')}.`).waitFor()
    expect(await skein.page.getByRole('row').count()).toBe(501)
    await skein.page.getByRole('tab', { name: 'Explore' }).click()

    const address = await skein.settledAddress()
    expect(address).toMatch(/#\/view\/[\w-]{100,1000}$/)
    await skein.page.goto('about:blank')
    await skein.page.goto(address)
    await news().waitFor(patient)
    expect((await extent()).slice(0, 2)).toEqual([left, edges])
    expect(await status().textContent()).toContain('which is everything')
  })
})
