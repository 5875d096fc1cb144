import { describe, expect, it, onTestFinished } from 'vitest'
import { aSite } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()

async function aPage(address = '') {
  const skein = await SkeinPage.open(site.browser, site.url + address)
  onTestFinished(() => skein.close())
  return skein
}

function rounded(positions: Awaited<ReturnType<SkeinPage['positions']>>) {
  const tenth = (value: number) => Math.round(value * 10)
  return Object.fromEntries(
    Object.entries(positions).map(([id, { x, y }]) => [id, [tenth(x), tenth(y)]] as const),
  )
}

it('can be sent and cited: the page says whom a link reaches, and has a citation for print', async () => {
  const skein = await aPage()
  await skein.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => skein.page.evaluate(() => navigator.clipboard.readText())
  const share = async (words: string) => {
    await skein.page.getByRole('button', { name: 'Share and export' }).click()
    await skein.page.getByRole('menuitem', { name: words }).click()
  }
  await skein.find('oliver north')
  await share('Copy link')
  await skein.page.getByText('it opens this view on this computer. For others, share a file.').waitFor()
  const [download] = await Promise.all([
    skein.page.waitForEvent('download'),
    skein.page.getByRole('button', { name: 'Save view as file' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.skein\.json$/)
  await share('Copy citation')
  await skein.page.getByRole('button', { name: 'Copy it without the link' }).click()
  await skein.page.getByText('Copied the citation without the link, for print.').waitFor()
  expect(await copied()).toMatch(/^“.+”\. View of examples, revision \w+, in Skein: .+ Accessed [^:]+\.$/)
})

describe('the address of the page', () => {
  it('shows another reader the very same view', async () => {
    const skein = await aPage()
    await skein.find('oliver north')
    await skein.page.getByRole('button', { name: /tags/i }).first().click()
    await skein.canvas.focus()
    await skein.page.keyboard.press('+')
    await skein.calm()
    const address = await skein.settledAddress()

    const other = await aPage()
    await other.page.goto(address)
    await other.details.getByRole('heading', { name: 'Oliver North' }).waitFor()
    await other.calm()
    expect(rounded(await other.positions())).toEqual(rounded(await skein.positions()))
    expect(await other.edgeIds()).toEqual(await skein.edgeIds())
    expect(await other.nodeCount()).toBe(await skein.nodeCount())
    const [one, two] = [await skein.shownPart(), await other.shownPart()]
    expect(two.zoom).toBeCloseTo(one.zoom, 6)
    expect(two.x).toBeCloseTo(one.x, 3)
    expect(two.y).toBeCloseTo(one.y, 3)
    expect(other.complaints).toEqual([])
  })

  it('comes back to the same view after a reload', async () => {
    const skein = await aPage()
    await skein.find('oliver north')
    await skein.settledAddress()
    const before = rounded(await skein.positions())
    await skein.page.reload()
    await skein.calm()
    expect(rounded(await skein.positions())).toEqual(before)
  })

  it('has an entry for each step, so that back and forward go through them', async () => {
    const skein = await aPage()
    await skein.find('oliver north')
    await skein.settledAddress()
    await skein.page.keyboard.press('Escape')
    await skein.find('minutes')
    const both = await skein.nodeCount()
    await skein.settledAddress()
    await skein.page.goBack()
    await skein.waitForNodeCount(9)
    await skein.page.goForward()
    await skein.waitForNodeCount(both)
    await skein.page.reload()
    await skein.waitForNodeCount(both)
    await skein.page.goBack()
    await skein.waitForNodeCount(9)
    await skein.page.goBack()
    await skein.page.getByRole('heading', { name: 'Who or what are you looking for?' }).waitFor()
  })

  it('keeps each step in its entry, however soon the next one came', async () => {
    const skein = await aPage()
    await skein.find('oliver north')
    await skein.settledAddress()
    const events = (await skein.nodeCount()) - 1
    await skein.overview.getByRole('button', { name: /^Actors/ }).click()
    await skein.page.evaluate(`document.querySelector('.legend-row[title="Hide events"]').click()`)
    await expect.poll(() => skein.nodeCount()).toBe(0)
    await skein.settledAddress()
    await skein.page.reload()
    await skein.overview.getByRole('button', { name: /^Events/ }).waitFor()
    await skein.page.goBack()
    await expect.poll(() => skein.nodeCount()).toBe(events)
  })

  it('is no step when only the viewport moves', async () => {
    const skein = await aPage()
    await skein.find('oliver north')
    const before = await skein.settledAddress()
    const entries = await skein.page.evaluate('history.length')
    await skein.canvas.focus()
    await skein.page.keyboard.press('+')
    await expect.poll(() => skein.page.url()).not.toBe(before)
    expect(await skein.page.evaluate('history.length')).toBe(entries)
  })

  it('says what is wrong with it when it is damaged, and what to do', async () => {
    const skein = await aPage('#/view/abc')
    await skein.page.getByText('The view in this address cannot be read').waitFor()
    await skein.page.getByText('Copy the whole of it again').waitFor()
    expect(skein.page.url()).toContain('#/view/abc')
  })
})
