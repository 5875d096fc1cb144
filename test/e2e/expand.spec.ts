import { describe, expect, it } from 'vitest'
import { aSite, eachFromOneView, eachTest } from './site.ts'
import { type SkeinPage, withMotion } from './skein-page.ts'

const bank = 'actor:the-bank'
const meetings = 60
const joint = 3

function meeting(number: number): string {
  const actors = number <= joint ? '[The Ministry, The Bank]' : '[The Ministry]'
  return `---\ntitle: Meeting ${number}\ndate: ${1900 + number}\nactors: ${actors}\ntags: [minutes]\nimportance: ${number % 10}\n---\nMinutes.\n`
}

const files = [
  ...Array.from({ length: meetings }, (_, index) => ({
    file: `meeting-${index + 1}.md`,
    text: meeting(index + 1),
  })),
  {
    file: 'founding.md',
    text: '---\ntitle: The founding\ndate: 1890\nactors: [The Bank]\ntags: [money]\n---\nFounded.\n',
  },
]
const site = aSite(files)
let skein: SkeinPage
const seen = (page: SkeinPage) => {
  skein = page
}

const menu = () => skein.page.getByRole('menu')
const item = (name: RegExp) => menu().getByRole('menuitem', { name })
const status = (text: string | RegExp) => skein.page.locator('.status-line').getByText(text)

async function openMenuOf(id: string) {
  const { x, y } = await skein.placeOf(id)
  await skein.page.mouse.click(x, y, { button: 'right' })
  await menu().waitFor()
}

async function openMenuByKey() {
  await skein.canvas.focus()
  await skein.page.keyboard.press('Shift+F10')
  await menu().waitFor()
}

async function eventsOnCanvas(): Promise<string[]> {
  return Object.keys(await skein.positions()).filter((id) => id.startsWith('event:'))
}

/** Only the founding, the bank and the tag of money: everything else is still to come. */
async function findFounding() {
  await skein.find('the founding')
  await skein.waitForNodeCount(3)
}

async function bringMinistry() {
  await skein.search.fill('the ministry')
  await skein.hits.first().waitFor()
  await skein.page.keyboard.press('Enter')
  await skein.details.getByRole('heading', { name: 'The Ministry' }).waitFor()
  await skein.calm()
}

/** Lets no layout begin until the page is told to. */
const heldLayouts = `(() => {
  const post = Worker.prototype.postMessage
  const held = []
  Worker.prototype.postMessage = function (...message) { held.push(() => post.apply(this, message)) }
  window.beginLayouts = () => {
    Worker.prototype.postMessage = post
    for (const begin of held) begin()
  }
})()`

describe('neighbours', () => {
  eachFromOneView(
    site,
    async (page) => {
      seen(page)
      await findFounding()
    },
    withMotion,
  )

  it('adds several kinds of neighbours that were chosen together', async () => {
    await bringMinistry()
    const [event = ''] = (await eventsOnCanvas()).filter((id) => id.includes('meeting'))
    await skein.page.keyboard.press('0')
    await skein.calm()
    await openMenuOf(event)
    await menu().getByRole('menuitemcheckbox', { name: 'Choose several kinds' }).click()
    await item(/^Add 0 new/).waitFor()
    await menu().getByRole('menuitemcheckbox', { name: /Tags/ }).click()
    const before = await skein.nodeCount()
    await item(/^Add 1 of 1 new/).click()
    await skein.waitForNodeCount(before + 1)
    expect(Object.keys(await skein.positions())).toContain('tag:minutes')
  })

  it('expands several selected nodes at once', async () => {
    await skein.canvas.focus()
    await skein.page.keyboard.press('a')
    await openMenuByKey()
    await menu().getByText('Expand 3 nodes').waitFor()
    await item(/^Events of the actors.*3$/).click()
    await skein.waitForNodeCount(3 + joint)
  })

  it('brings what links the selected nodes, or shows that alone', async () => {
    await bringMinistry()
    await skein.page.keyboard.press('0')
    await skein.calm()
    const { x, y } = await skein.placeOf(bank)
    await skein.page.keyboard.down('Shift')
    await skein.page.mouse.click(x, y)
    await skein.page.keyboard.up('Shift')
    await openMenuByKey()
    await item(/^Bring what links them/).click()
    await status(new RegExp(`Showing ${joint} of ${joint} that link them\\.`)).waitFor()
    await skein.calm()
    const there = await eventsOnCanvas()
    for (let number = 1; number <= joint; number += 1) expect(there).toContain(`event:meeting-${number}`)
    await openMenuByKey()
    await item(/^Show only what links them here/).click()
    await expect.poll(() => skein.nodeCount()).toBe(2 + joint)
  })

  it('collapses to exactly what was there before', async () => {
    const before = await skein.positions()
    await openMenuOf(bank)
    await item(/^Collapse 0/).waitFor()
    await item(/^Events/).click()
    await skein.waitForNodeCount(3 + joint)
    await openMenuOf(bank)
    await item(new RegExp(`^Collapse ${joint}`)).click()
    await skein.waitForNodeCount(3)
    expect(await skein.positions()).toEqual(before)
  })
})

describe('neighbours, step by step', () => {
  eachTest(site, seen, withMotion)

  it('says first what would come, and adds as many as chosen, in the order chosen', async () => {
    await findFounding()
    await openMenuOf(bank)
    await item(new RegExp(`^Events.*${joint} new of ${joint + 1}`)).waitFor()
    await skein.page.keyboard.press('Escape')

    await bringMinistry()
    await skein.waitForNodeCount(3 + 1 + 25)
    const before = await skein.positions()
    await openMenuByKey()
    await item(/^Events.*35 new of 60/).waitFor()
    await menu().getByRole('menuitemradio', { name: '10', exact: true }).click()
    await menu().getByRole('menuitemradio', { name: 'earliest' }).click()
    await item(/^Events/).click()
    await skein.waitForNodeCount(3 + 1 + 35)
    await status('Showing 35 of 60 neighbours.').waitFor()
    const after = await skein.positions()
    for (const [id, place] of Object.entries(before)) expect(after[id]).toEqual(place)
    const added = Object.keys(after).filter((id) => !(id in before))
    const left = Array.from({ length: meetings }, (_, index) => `event:meeting-${index + 1}`)
    expect(new Set(added)).toEqual(new Set(left.filter((id) => !(id in before)).slice(0, 10)))

    await skein.page.getByRole('button', { name: 'Add 10 more' }).last().click()
    await skein.waitForNodeCount(3 + 1 + 45)
  })

  it('undoes every step, does it again, and jumps to any, each to the very same view', async () => {
    await findFounding()
    const views = [await skein.positions()]
    const remember = async () => {
      await skein.calm()
      views.push(await skein.positions())
    }
    await skein.canvas.focus()
    await openMenuOf(bank)
    await item(/^Events/).click()
    await skein.waitForNodeCount(3 + joint)
    await remember()
    await bringMinistry()
    await remember()
    for (let more = 0; more < 2; more += 1) {
      const before = await skein.nodeCount()
      await skein.canvas.focus()
      await skein.page.keyboard.press('e')
      await expect.poll(() => skein.nodeCount()).toBeGreaterThan(before)
      await remember()
    }
    const isView = (view: unknown) => expect.poll(() => skein.positions(), { timeout: 5000 }).toEqual(view)
    for (const view of views.slice(0, -1).reverse()) {
      await skein.page.keyboard.press('Control+z')
      await isView(view)
    }
    for (const view of views.slice(1)) {
      await skein.page.keyboard.press('Control+Shift+z')
      await isView(view)
    }

    await skein.page.getByRole('button', { name: 'History' }).click()
    const steps = menu().getByRole('menuitemradio')
    await expect.poll(() => steps.count()).toBe(views.length + 1)
    expect(await menu().getByRole('menuitemradio', { checked: true }).textContent()).toBe(
      await steps.first().textContent(),
    )
    await steps.filter({ hasText: 'Opened The founding' }).click()
    await isView(views[0])
    await skein.page.keyboard.press('Home')
    await skein.page.keyboard.press('Enter')
    await isView(views.at(-1))
  })

  it('keeps where nodes were last seen, also of a step that was gone on from before its layout had ended', async () => {
    const { page } = skein
    await page.addInitScript(heldLayouts)
    await page.reload()
    for (const name of ['The founding', 'Meeting 1', 'The Ministry']) {
      await skein.search.fill(name)
      await skein.hits.first().waitFor()
      await page.keyboard.press('Enter')
      await skein.details.getByRole('heading', { name, exact: true }).waitFor()
    }
    await page.evaluate('beginLayouts()')
    await skein.calm()
    const seen = await skein.positions()
    const press = async (key: string, count: number) => {
      await page.keyboard.press(key)
      await skein.waitForNodeCount(count)
      expect(seen).toMatchObject(await skein.positions())
    }
    await skein.canvas.focus()
    const whole = Object.keys(seen).length
    const between = 6
    await press('Control+z', between)
    await press('Control+z', 3)
    await press('Control+Shift+z', between)
    await press('Control+Shift+z', whole)
  })
})
