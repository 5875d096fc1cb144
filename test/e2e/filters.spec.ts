import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { aSite, eachFromOneView, eachTest } from './site.ts'
import type { SkeinPage } from './skein-page.ts'

const site = aSite()

let skein: SkeinPage
let whole: number

async function begin(page: SkeinPage) {
  skein = page
  await skein.find('bank of credit')
  whole = await skein.nodeCount()
}

function field(name: string) {
  return skein.overview.getByLabel(name, { exact: true })
}

/** It may have been unfolded on this page before. */
async function unfold(name: string) {
  const summary = skein.overview.locator('summary', { hasText: name })
  if (!(await summary.evaluate((one) => one.closest('details')?.open))) await summary.click()
}

function chip(words: string | RegExp) {
  return skein.overview.getByRole('button', { name: words }).and(skein.page.locator('.filter-chip'))
}

/** Waits until the canvas has this many nodes in view, and sees that the page says the same. */
async function seesNodes(count: number) {
  await expect.poll(() => skein.nodeCount()).toBe(count)
  await skein.page
    .getByText(new RegExp(`^${count} nodes?, \\d+ edges? in view\\. ${whole - count} hidden\\.$`))
    .waitFor()
}

async function seesFewer() {
  await expect.poll(() => skein.nodeCount()).toBeLessThan(whole)
  const left = await skein.nodeCount()
  expect(left).toBeGreaterThan(1)
  await seesNodes(left)
}

async function undoesAll() {
  await skein.canvas.focus()
  await skein.page.keyboard.press('Control+z')
  await expect.poll(() => skein.nodeCount()).toBe(whole)
}

describe('a reader who filters', () => {
  eachFromOneView(site, begin)

  it('by words in events: typing is one step, and the chip takes it away', async () => {
    await field('Words in title, summary or location').pressSequentially('federal reserve')
    await seesFewer()
    await undoesAll()
    await skein.page.keyboard.press('Control+Shift+Z')
    await seesFewer()
    await chip(/federal reserve/).click()
    await expect.poll(() => skein.nodeCount()).toBe(whole)
  })

  it('by importance, by the tier of the best source, and by status', async () => {
    await unfold('Importance, source, status')
    await field('Importance').selectOption('8 or more')
    await seesFewer()
    await undoesAll()
    await field('Best source').selectOption('tier 1')
    await seesFewer()
    await undoesAll()
    await skein.overview.getByRole('checkbox', { name: 'Disputed' }).check()
    await seesNodes(4)
    await chip(/Status disputed/).waitFor()
  })

  it('by tags and publishers, with how many events on the canvas have each', async () => {
    await unfold('Tags')
    const tag = skein.overview.getByRole('checkbox', { name: /^bank-ownership \d/ })
    const events = Number((await tag.locator('..').textContent())?.match(/\d+$/)?.[0])
    await tag.check()
    await seesNodes(events + 1)
    await chip(/Tag bank-ownership/).click()
    await unfold('Publishers')
    await skein.overview.getByRole('checkbox', { name: /^Los Angeles Times/ }).check()
    await seesFewer()
    await chip(/Publisher Los Angeles Times/).waitFor()
  })

  it('by any other field of the files', async () => {
    await unfold('Other fields')
    await field('Field').selectOption('Location')
    await skein.overview.getByRole('checkbox', { name: /^Washington/ }).check()
    await seesFewer()
    await chip(/Location Washington/).click()
    await expect.poll(() => skein.nodeCount()).toBe(whole)
  })

  it('by the type of edges and by the edges in view, which take no more away than they say', async () => {
    await unfold('Edges')
    await skein.overview.getByRole('button', { name: /^Is related to/ }).click()
    await skein.page.getByText(`${whole} nodes, ${whole - 1} edges in view.`).waitFor()
    await field('Edges in view, at least').fill('2')
    await seesNodes(1)
    await chip(/2 edges or more/).click()
    await chip(/is related to/).click()
    await expect.poll(() => skein.nodeCount()).toBe(whole)
  })

  it('by dates that are written, and is told what is no date', async () => {
    await unfold('Dates')
    await field('From').fill('1985-6')
    await field('From').press('Enter')
    await skein.overview.getByText('Write a date of the calendar as 1985, 1985-06 or 1985-06-20.').waitFor()
    await field('From').fill('1985-06')
    await field('From').press('Enter')
    await seesFewer()
    await field('To').fill('1984')
    await field('To').press('Enter')
    await skein.overview.getByText('That is before the start.').waitFor()
    await chip(/Dates from June 1985/).waitFor()
  })

  it('reads how many are in view, on the canvas and in the corpus', async () => {
    const events = skein.overview.getByRole('button', { name: /^Events/ })
    await skein.overview
      .getByRole('button', { name: 'Events 14 in view, 14 on the canvas, 38 in the corpus' })
      .waitFor()
    await events.click()
    await skein.overview
      .getByRole('button', { name: 'Events 0 in view, 14 on the canvas, 38 in the corpus' })
      .waitFor()
    await seesNodes(1)
  })

  it('clears all filters at once, and has them back by one undo', async () => {
    await unfold('Importance, source, status')
    await field('Importance').selectOption('8 or more')
    await field('Words in title, summary or location').fill('bank')
    await skein.overview.getByRole('button', { name: 'Clear all' }).click()
    await expect.poll(() => skein.nodeCount()).toBe(whole)
    await skein.overview.getByText('No filter hides anything.').waitFor()
    await skein.canvas.focus()
    await skein.page.keyboard.press('Control+z')
    await chip(/Words “bank”/).waitFor()
    await chip(/Importance 8 or more/).waitFor()
  })

  it('sees beside the filters what was hidden by hand, and shows it again', async () => {
    await skein.canvas.focus()
    await skein.page.keyboard.press('h')
    await seesNodes(whole - 1)
    await skein.overview.getByRole('button', { name: 'Show again: 1 hidden by hand' }).click()
    await expect.poll(() => skein.nodeCount()).toBe(whole)
    await skein.overview.getByText('No filter hides anything.').waitFor()
  })

  it('is shown the way back when nothing is left in view, in the table too', async () => {
    await field('Words in title, summary or location').fill('no such words')
    await skein.page.getByText('Everything is hidden by filters.').waitFor()
    await skein.page.getByRole('tab', { name: 'Table' }).click()
    // The canvas, which says the same, leaves a frame after the table has come.
    const table = skein.page.getByRole('tabpanel', { name: 'Table' })
    await table.getByRole('button', { name: 'Clear filters' }).click()
    await skein.page.getByRole('row').nth(whole).waitFor()
  })

  it('finds in the table what is in view, and no more', async () => {
    await field('Words in title, summary or location').fill('bank')
    await seesFewer()
    const left = await skein.nodeCount()
    await skein.page.getByRole('tab', { name: 'Table' }).click()
    await skein.page.getByRole('tab', { name: `Nodes ${left}` }).waitFor()
  })

  describe('by the timeline', () => {
    const start = 'Start of the range'
    const end = 'End of the range'

    function slider(name: string) {
      return skein.page.getByRole('slider', { name })
    }

    it('sets a range by keys, as one step', async () => {
      await slider(start).focus()
      await skein.page.keyboard.press('PageUp')
      await skein.page.keyboard.press('ArrowRight')
      expect(await slider(start).getAttribute('aria-valuetext')).toBe('1990')
      await seesFewer()
      await chip(/Dates from 1990/).waitFor()
      await undoesAll()
      expect(await slider(start).getAttribute('aria-valuetext')).toBe('1979')
    })

    it('draws a range by the mouse, and takes it back at once', async () => {
      const box = await skein.page.locator('.brush').boundingBox()
      if (!box) throw new Error('the timeline is there')
      const y = box.y + box.height / 2
      await skein.page.mouse.move(box.x + box.width * 0.35, y)
      await skein.page.mouse.down()
      await skein.page.mouse.move(box.x + box.width * 0.5, y)
      await skein.page.mouse.move(box.x + box.width * 0.7, y)
      await skein.page.mouse.up()
      await chip(/Dates 1984 to 1989/).waitFor()
      await seesFewer()
      await undoesAll()
    })

    it('plays through time, pauses, and goes on from there', async () => {
      await skein.page.getByRole('button', { name: 'Play' }).click()
      await chip(/Dates until 198\d/).waitFor()
      await skein.page.getByRole('button', { name: 'Pause' }).click()
      expect(Number(await slider(end).getAttribute('aria-valuetext'))).toBeLessThan(1990)
      await slider(end).press('End')
      await slider(end).press('ArrowLeft')
      await slider(end).press('ArrowLeft')
      await chip(/Dates until 1991/).waitFor()
      await skein.page.getByRole('button', { name: 'Play' }).click()
      await chip(/Dates until 1993/).waitFor()
      await skein.page.getByRole('button', { name: 'Play' }).waitFor()
      await expect.poll(() => skein.nodeCount()).toBe(whole)
    })

    it('shows what was known on a date, by the date of the event and by that of its first source', async () => {
      const mode = skein.page.getByLabel('What the timeline sets')
      await mode.selectOption('As known, by event')
      await slider('As known on').focus()
      await skein.page.keyboard.press('PageDown')
      await chip(/As known on 1983, by date of event/).waitFor()
      await seesFewer()
      const byEvent = await skein.nodeCount()
      await mode.selectOption('As known, by source')
      await chip(/As known on 1983, by date of first source/).waitFor()
      await expect.poll(() => skein.nodeCount()).toBeLessThan(byEvent)
    })
  })
})

describe('a reader who filters before anything was counted', () => {
  eachTest(site, begin)

  it('reads no number, and gets no file, before it is counted what the filters leave', async () => {
    const answering: (() => void)[] = []
    await skein.page.route('**/api/facets', (route) => {
      answering.push(() => void route.continue())
    })
    const mode = skein.page.getByLabel('What the timeline sets')
    await mode.selectOption('As known, by event')
    await skein.page.getByRole('slider', { name: 'As known on' }).press('ArrowLeft')
    await seesFewer()
    await mode.selectOption('As known, by source')
    await skein.overview.getByRole('button', { name: /^Events … being counted, 14 on the canvas/ }).waitFor()
    await skein.page.getByRole('button', { name: 'Share and export' }).click()
    const download = skein.page.waitForEvent('download')
    await skein.page.getByRole('menuitem', { name: 'Nodes as CSV' }).click()
    await skein.page.locator('.status-line').getByText('Saving as Nodes as CSV…').waitFor()
    for (const answer of answering) answer()
    await seesFewer()
    const rows = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\r\n')
    expect(rows).toHaveLength(1 + (await skein.nodeCount()))
  })

  it('is told that it cannot be counted when it is not answered, and can try again', async () => {
    await skein.page.route('**/api/facets', (route) => route.abort())
    await unfold('Tags')
    await skein.overview.getByRole('alert').getByText('The server does not answer').waitFor()
    await skein.page.unroute('**/api/facets')
    await skein.overview.getByRole('button', { name: 'Try again' }).click()
    await skein.overview.getByRole('checkbox', { name: /^bank-ownership/ }).waitFor()
    skein.complaints.length = 0
  })
})
