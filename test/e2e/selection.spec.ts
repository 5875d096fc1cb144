import { describe, expect, it } from 'vitest'
import { aSite, eachFromOneView } from './site.ts'
import type { SkeinPage } from './skein-page.ts'

const site = aSite()
const north = 'actor:oliver-north'

describe('a reader who selects several nodes', () => {
  let skein: SkeinPage

  eachFromOneView(site, async (page) => {
    skein = page
    await skein.find('oliver north')
  })

  async function shiftClick(id: string) {
    const { x, y } = await skein.placeOf(id)
    await skein.page.keyboard.down('Shift')
    await skein.page.mouse.click(x, y)
    await skein.page.keyboard.up('Shift')
  }

  async function aNeighbour(): Promise<string> {
    const ids = Object.keys(await skein.positions())
    const other = ids.find((id) => id.startsWith('event:'))
    if (!other) throw new Error('Oliver North has events')
    return other
  }

  it('reads how many there are and what joins them', async () => {
    await shiftClick(await aNeighbour())
    await skein.details.getByRole('heading', { name: '2 nodes' }).waitFor()
    await skein.details.getByText('1 edge in view among them.').waitFor()
  })

  it('hides them, and has them back by undo at the very places', async () => {
    const before = await skein.positions()
    await shiftClick(await aNeighbour())
    await skein.details
      .getByRole('region', { name: 'What to do with them' })
      .getByRole('button', { name: 'Hide' })
      .click()
    expect(await skein.nodeCount()).toBe(Object.keys(before).length - 2)
    await skein.page.getByText('2 hidden.').waitFor()
    await skein.page.keyboard.press('Control+z')
    expect(await skein.nodeCount()).toBe(Object.keys(before).length)
    expect(await skein.positions()).toEqual(before)
  })

  it('keeps only them, removes them, and inverts the selection by keys', async () => {
    const total = await skein.nodeCount()
    await shiftClick(await aNeighbour())
    await skein.canvas.focus()
    await skein.page.keyboard.press('k')
    expect(await skein.nodeCount()).toBe(2)
    await skein.page.keyboard.press('Shift+H')
    expect(await skein.nodeCount()).toBe(total)
    await skein.page.keyboard.press('i')
    await skein.details.getByRole('heading', { name: `${total - 2} nodes` }).waitFor()
    await skein.page.keyboard.press('Delete')
    expect(Object.keys(await skein.positions()).sort()).toContain(north)
    expect(await skein.nodeCount()).toBe(2)
  })

  it('moves a node by dragging it, and undo puts it back', async () => {
    const before = await skein.positions()
    const { x, y } = await skein.placeOf(north)
    await skein.page.mouse.move(x, y)
    await skein.page.mouse.down()
    await skein.page.mouse.move(x + 90, y + 60, { steps: 6 })
    await skein.page.mouse.up()
    await expect.poll(async () => (await skein.positions())[north]?.x).not.toBe(before[north]?.x)
    await skein.page.getByRole('button', { name: 'Undo' }).click()
    await skein.calm()
    await expect.poll(() => skein.positions()).toEqual(before)
  })

  /** Draws a lasso around the whole canvas, a little inside of its border. */
  async function drawLasso() {
    const box = await skein.canvas.boundingBox()
    if (!box) throw new Error('the canvas is there')
    const [left, top] = [box.x + 6, box.y + 6]
    const [right, bottom] = [box.x + box.width - 6, box.y + box.height - 6]
    await skein.page.mouse.move(left, top)
    await skein.page.mouse.down()
    await skein.page.mouse.move(right, top, { steps: 4 })
    await skein.page.mouse.move(right, bottom, { steps: 4 })
    await skein.page.mouse.move(left, bottom, { steps: 4 })
    await skein.page.mouse.up()
  }

  it('draws a lasso with Shift from the ground, which moves nothing', async () => {
    const [nodes, viewport] = [await skein.nodeCount(), await skein.viewport()]
    await skein.page.keyboard.down('Shift')
    await drawLasso()
    await skein.page.keyboard.up('Shift')
    await skein.details.getByRole('heading', { name: `${nodes} nodes` }).waitFor()
    expect(await skein.viewport()).toEqual(viewport)
  })

  it('draws one lasso after asking for it by the button, and moves the canvas again after that', async () => {
    const viewport = await skein.viewport()
    const button = skein.page.getByRole('button', { name: 'Lasso' })
    await button.click()
    expect(await button.getAttribute('aria-pressed')).toBe('true')
    await drawLasso()
    await skein.details.getByRole('heading', { name: /nodes$/ }).waitFor()
    expect(await button.getAttribute('aria-pressed')).toBe('false')
    expect(await skein.viewport()).toEqual(viewport)
    await drawLasso()
    await expect.poll(() => skein.viewport()).not.toEqual(viewport)
  })

  it('drags all that are selected by one of them, as one step', async () => {
    const before = await skein.positions()
    const other = await aNeighbour()
    await shiftClick(other)
    const { x, y } = await skein.placeOf(north)
    await skein.page.mouse.move(x, y)
    await skein.page.mouse.down()
    await skein.page.mouse.move(x + 60, y + 40, { steps: 6 })
    await skein.page.mouse.up()
    await skein.page.keyboard.press('Escape')
    const after = await skein.positions()
    const moved = (id: string) => [
      Math.round((after[id]?.x ?? 0) - (before[id]?.x ?? 0)),
      Math.round((after[id]?.y ?? 0) - (before[id]?.y ?? 0)),
    ]
    expect(moved(north)).not.toEqual([0, 0])
    expect(moved(other)).toEqual(moved(north))
    await skein.page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => skein.positions()).toEqual(before)
  })

  it('selects several rows of the table and sees there what is pinned', async () => {
    await skein.canvas.focus()
    await skein.page.keyboard.press('p')
    await skein.page.getByRole('tab', { name: 'Table' }).click()
    const row = skein.page.getByRole('row', { name: /Oliver North pinned/ })
    await row.waitFor()
    const boxes = skein.page.getByRole('checkbox', { name: /^Select / })
    expect(await row.getByRole('checkbox').isChecked()).toBe(true)
    await boxes.nth(1).check()
    await boxes.nth(2).check()
    await skein.details.getByRole('heading', { name: '3 nodes' }).waitFor()
    await row.getByRole('checkbox').uncheck()
    await skein.details.getByRole('heading', { name: '2 nodes' }).waitFor()
  })

  it('visits one neighbour after the other by the full stop, and is told which of how many', async () => {
    await skein.canvas.focus()
    await skein.page.keyboard.press('.')
    await skein.page.getByText(/^1 of 8: .*, event, /).waitFor()
    await skein.page.keyboard.press('.')
    await skein.page.getByText(/^2 of 8: /).waitFor()
    await skein.page.keyboard.press(',')
    await skein.page.getByText(/^1 of 8: /).waitFor()
  })
})
