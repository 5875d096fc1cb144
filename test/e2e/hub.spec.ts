import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Listening } from '../../server/listen.ts'
import { serve } from '../support/serve.ts'
import { theBrowser } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const hub = 'actor:the-ministry'
const events = 120

let folder: string
let server: Listening
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skein-hub-'))
  for (let number = 1; number <= events; number += 1) {
    const text = `---\ntitle: Meeting ${number}\ndate: 1985\nactors: [The Ministry]\ntags: [minutes]\n---\nMinutes.\n`
    await writeFile(join(folder, `meeting-${number}.md`), text)
  }
  ;[server, browser] = await Promise.all([serve({ folder }), theBrowser()])
})
afterAll(async () => {
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

it('shows 25 neighbours of a hub at a time, says of how many, and never one twice', async () => {
  const skein = await SkeinPage.open(browser, server.url)
  await skein.find('the ministry')
  for (const shown of [25, 50, 75, 100]) {
    await skein.waitForNodeCount(shown + 1)
    await skein.details.getByText(`Showing ${shown} of ${events} neighbours.`).waitFor()
    const before = await skein.positions()
    const more = Math.min(25, events - shown)
    await skein.details.getByRole('button', { name: `Add ${more} more` }).click()
    await skein.waitForNodeCount(shown + more + 1)
    const after = await skein.positions()
    for (const [id, place] of Object.entries(before)) expect(after[id]).toEqual(place)
  }
  await skein.details.getByText(`All ${events} neighbours are in view.`).waitFor()
  expect(await skein.edgeIds()).toHaveLength(events)
  expect(skein.complaints).toEqual([])
  await skein.close()
})

it('warns in the menu that a neighbour is a hub', async () => {
  const skein = await SkeinPage.open(browser, `${server.url}#/node/tag%3Aminutes`)
  await skein.details.getByRole('heading', { name: 'minutes' }).waitFor()
  await skein.waitForNodeCount(26)
  const meeting = Object.keys(await skein.positions()).find((id) => id.startsWith('event:')) ?? ''
  const { x, y } = await skein.placeOf(meeting)
  await skein.page.mouse.click(x, y, { button: 'right' })
  const actors = skein.page.getByRole('menuitem', { name: /^Actors/ })
  await actors.getByText(`it, The Ministry, has ${events} edges`).waitFor()
  await skein.close()
})

it('lists the first neighbours of a hub in the panel, and 25 more at a time', async () => {
  const skein = await SkeinPage.open(browser, `${server.url}#/node/${encodeURIComponent(hub)}`)
  await skein.details.getByText(`Showing 5 of ${events}.`).waitFor()
  await skein.details.getByRole('button', { name: 'Show 25 more' }).click()
  await skein.details.getByText(`Showing 30 of ${events}.`).waitFor()
  expect(await skein.details.locator('.neighbour').count()).toBe(30)
  await skein.close()
})
