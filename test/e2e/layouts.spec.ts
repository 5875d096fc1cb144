import { describe, expect, it } from 'vitest'
import { LayoutName, layoutWords } from '../../client/view/layout-names.ts'
import { aSite, eachFromOneView } from './site.ts'
import { type SkeinPage, withMotion } from './skein-page.ts'

const site = aSite()
let skein: SkeinPage
async function begin(page: SkeinPage) {
  skein = page
  await skein.find('oliver north')
}

/** What comes after a layout asks of it only whether it has an axis. */
const withoutAndWithAxis = ['force', 'time'] as const

async function layOut(layout: LayoutName) {
  await skein.page.getByRole('button', { name: 'Lay out' }).click()
  await skein.page.getByRole('menuitem', { name: layoutWords[layout].how }).click()
  await skein.calm()
}

async function expandFromMenu(id: string) {
  await skein.page.goto(`${site.url}#/node/${encodeURIComponent(id)}`)
  await skein.calm()
  await skein.canvas.focus()
  const before = await skein.nodeCount()
  await skein.page.keyboard.press('e')
  await expect.poll(() => skein.nodeCount(), { timeout: 15_000 }).toBeGreaterThan(before)
  await skein.calm()
}

function expectUnmoved(before: Record<string, unknown>, after: Record<string, unknown>) {
  for (const [id, place] of Object.entries(before)) expect(after[id], id).toEqual(place)
}

describe('a view that is laid out', () => {
  eachFromOneView(site, begin)

  it.each(withoutAndWithAxis)(
    'moves no node when others are added to a view laid out by %s',
    async (layout) => {
      await layOut(layout)
      const first = await skein.positions()
      const events = Object.keys(first).filter((id) => id.startsWith('event:'))
      for (const id of events.slice(0, 3)) {
        const before = await skein.positions()
        await expandFromMenu(id)
        expectUnmoved(before, await skein.positions())
      }
      expectUnmoved(first, await skein.positions())
    },
  )

  it('shows a date axis under events laid out by time, and none under another layout', async () => {
    const tick = skein.page.locator('.time-tick').getByText('1985', { exact: true })
    expect(await tick.count()).toBe(0)
    await layOut('time')
    await tick.waitFor()
    const before = await tick.boundingBox()
    await skein.canvas.press('+')
    await expect.poll(() => tick.boundingBox()).not.toEqual(before)
    await layOut('grid')
    expect(await tick.count()).toBe(0)
    await skein.page.keyboard.press('Control+z')
    await expect.poll(() => skein.page.locator('.time-tick').count()).toBeGreaterThan(0)
  })

  it('cuts neither the label of the first event in time nor that of the last, selected or not', async () => {
    await layOut('time')
    const events = Object.entries(await skein.positions())
      .filter(([id]) => id.startsWith('event:'))
      .sort(([, one], [, other]) => one.x - other.x)
    for (const [id] of [...events.slice(0, 1), ...events.slice(-1)]) {
      const { x, y } = await skein.placeOf(id)
      await skein.page.mouse.click(x, y)
      await expect.poll(() => skein.labelled()).toContain(id)
      expect(await skein.cutLabels()).toEqual([])
    }
  })

  it('says when an event was dragged away from its date', async () => {
    await layOut('time')
    const event = Object.keys(await skein.positions()).find((id) => id.startsWith('event:')) ?? ''
    const { x, y } = await skein.placeOf(event)
    await skein.page.mouse.move(x, y)
    await skein.page.mouse.down()
    await skein.page.mouse.move(x + 60, y + 40, { steps: 4 })
    await skein.page.mouse.up()
    await skein.page.getByText('1 event does not lie at its date').waitFor()
    await skein.page.keyboard.press('Control+z')
    await expect.poll(() => skein.page.getByText('1 event does not lie at its date').count()).toBe(0)
  })

  it('leaves a pinned node where it is', async () => {
    await skein.canvas.focus()
    await skein.page.keyboard.press('p')
    const before = await skein.positions()
    for (const layout of LayoutName.options) {
      await layOut(layout)
      expect((await skein.positions())['actor:oliver-north']).toEqual(before['actor:oliver-north'])
    }
  })
})

describe('a layout that is seen to move', () => {
  eachFromOneView(site, begin, withMotion)

  it.each(withoutAndWithAxis)(
    'takes a layout by %s back by undo, and does it again by redo',
    async (layout) => {
      const before = await skein.positions()
      await layOut(layout)
      const after = await skein.positions()
      expect(after).not.toEqual(before)
      await skein.page.keyboard.press('Control+z')
      await expect.poll(() => skein.positions()).toEqual(before)
      await skein.page.keyboard.press('Control+Shift+z')
      await expect.poll(() => skein.positions()).toEqual(after)
    },
  )
})
