import { describe, expect, it } from 'vitest'
import { anEvent } from '../support/factories.ts'
import { aSite, eachFromTheStart, eachTest } from './site.ts'
import type { SkeinPage } from './skein-page.ts'

const ledger = { title: 'The ledger', url: 'https://archive.org/ledger', publisher: 'The Commission' }
const files = [
  anEvent({
    id: 'shipment',
    title: 'Shipment',
    actors: ['Rae', 'Sid'],
    sources: [ledger],
    body: 'Crates.',
  }),
  anEvent({
    id: 'payment',
    title: 'Payment',
    date: '1985-08-29',
    actors: ['Rae', 'Tom'],
    sources: [ledger],
    body: 'An account.',
  }),
  anEvent({ id: 'audit', title: 'An audit', date: '1992-03-01', actors: ['Tom', 'Vic'], body: 'Books.' }),
  anEvent({ id: 'hearing', title: 'A hearing', date: '1992-04-01', actors: ['Sid', 'Vic'], body: 'Oaths.' }),
]

const site = aSite(files)
let skein: SkeinPage
const seen = (page: SkeinPage) => {
  skein = page
}

const section = (name: string | RegExp) => skein.details.getByRole('region', { name })
const linked = () => section('Linked events')
const button = (name: string | RegExp) => skein.details.getByRole('button', { name })
const idsOnCanvas = async () => Object.keys(await skein.positions()).toSorted()

describe('leads', () => {
  eachFromTheStart(site, seen)

  it('tells of an event which others belong beside it, and why', async () => {
    await skein.find('Shipment')
    const payment = linked().getByRole('listitem').filter({ hasText: 'Payment' }).first()
    await payment.getByText('Share an actor who is in only 2 events: Rae').waitFor()
    await payment.getByRole('button', { name: /more reason/ }).click()
    await payment.getByText('Cite the same document, which only 2 events cite: The ledger').waitFor()
    await payment.getByText('Are 9 days apart').waitFor()
    expect(await linked().getByText('An audit').count()).toBe(0)
  })

  it('shows whom an actor never met and yet keeps company with; one undo takes all of it back', async () => {
    await skein.find('Rae')
    await skein.waitForNodeCount(3)
    const vic = section(/^Never in one event/)
      .getByRole('listitem')
      .filter({ hasText: 'Vic' })
      .first()
    await vic
      .getByText('Kept company with the same 2 actors: Sid (in 2 events) and Tom (in 2 events)')
      .waitFor()
    const add = vic.getByRole('button', { name: 'Add Vic with 4 nodes that say why' })
    await add.hover()
    await skein.page.mouse.down()
    await skein.page.mouse.up()
    await skein.waitForNodeCount(8)
    expect(await idsOnCanvas()).toContain('actor:vic')
    await vic.getByText('In view').waitFor()
    await skein.page.mouse.down()
    await skein.page.mouse.up()
    await vic.getByRole('button', { name: 'Dismiss Vic' }).waitFor()
    await skein.canvas.focus()
    await skein.page.keyboard.press('Control+z')
    await skein.waitForNodeCount(3)
  })

  it('opens a single reason: the event, and what that reason speaks of', async () => {
    await skein.find('Tom')
    await skein.waitForNodeCount(3)
    const sid = section(/^Never in one event/)
      .getByRole('listitem')
      .filter({ hasText: 'Sid' })
      .first()
    await sid
      .getByRole('button', { name: /^Show on the canvas: Kept company with the same 2 actors: Rae/ })
      .click()
    await skein.waitForNodeCount(8)
    expect(await idsOnCanvas()).toEqual([
      'actor:rae',
      'actor:sid',
      'actor:tom',
      'actor:vic',
      'event:audit',
      'event:hearing',
      'event:payment',
      'event:shipment',
    ])
  })

  it('is reached from the canvas by a key, and walked by Tab', async () => {
    await skein.find('A hearing')
    await linked().getByRole('link', { name: 'An audit' }).waitFor()
    await skein.canvas.focus()
    await skein.page.keyboard.press('r')
    await expect
      .poll(() => skein.page.evaluate<string>('document.activeElement.textContent'))
      .toBe('Linked events')
    await skein.page.keyboard.press('Tab')
    expect(await skein.page.evaluate<string>('document.activeElement.textContent')).toBe('An audit')
  })
})

describe('leads, for a reader new to them', () => {
  eachTest(site, seen)

  it('keeps dismissed what was dismissed, from both sides, until it is restored', async () => {
    await skein.find('Shipment')
    await button('Dismiss Payment').click()
    await button('Show dismissed (1)').waitFor()
    expect(await linked().getByText('Payment').count()).toBe(0)
    await button('Dismiss A hearing').click()
    await linked().getByText('Nothing but what you dismissed.').waitFor()
    await skein.page.reload()
    await skein.find('Payment')
    await button('Show dismissed (1)').click()
    await button('Restore Shipment').click()
    await button('Dismiss Shipment').waitFor()
    expect(await button(/dismissed/).count()).toBe(0)
  })

  it('says what went wrong when the leads cannot be had, and asks again', async () => {
    await skein.page.route('**/related?*', (route) => route.fulfill({ status: 500, body: '{}' }))
    await skein.find('Shipment')
    await linked().getByRole('button', { name: 'Try again' }).waitFor()
    await skein.page.unroute('**/related?*')
    await linked().getByRole('button', { name: 'Try again' }).click()
    await linked().getByText('Payment').first().waitFor()
    skein.complaints.length = 0
  })
})
