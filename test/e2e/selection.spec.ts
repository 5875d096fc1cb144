import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aSite } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()
const north = 'actor:oliver-north'

describe('a reader who selects several nodes', () => {
  let skein: SkeinPage

  beforeEach(async () => {
    skein = await SkeinPage.open(site.browser, site.url)
    await skein.find('oliver north')
  })

  afterEach(async () => {
    expect(skein.complaints).toEqual([])
    await skein.close()
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
})
