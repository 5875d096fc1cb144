import { expect, it } from 'vitest'
import { anEvent } from '../support/factories.ts'
import { aSite, eachTest } from './site.ts'
import type { SkeinPage } from './skein-page.ts'

const site = aSite([
  anEvent({ id: 'e1', title: 'First', date: '1984-03-01', actors: ['Ann', 'Bob', 'Cy'] }),
  anEvent({ id: 'e2', title: 'Second', date: '1985-05-01', actors: ['Ann', 'Bob', 'Dee'] }),
  anEvent({ id: 'e3', title: 'Third', date: '1988-06-01', actors: ['Ann', 'Cy', 'Eve'] }),
])
let skein: SkeinPage
eachTest(site, (page) => {
  skein = page
})

const company = () => skein.details.getByRole('region', { name: 'Company over time' })
const row = (year: string) => company().getByRole('row').filter({ hasText: year }).first()

it('tells in a table who is new, stays, is back or left in each year, and names them', async () => {
  await skein.find('Ann')
  await row('1988').waitFor()
  expect(await company().getByRole('row').allInnerTexts()).toEqual(
    ['When Events New Stay Back Left', '1984 1 2 0 0 0', '1985 1 1 1 0 1', '1988 1 1 0 1 2'].map((cells) =>
      expect.stringMatching(new RegExp(cells.replaceAll(' ', '\\s+'))),
    ),
  )
  await company().getByRole('button', { name: 'Who was there in 1988' }).click()
  await company().getByText('New: Eve.').waitFor()
  await company().getByText('Back: Cy.').waitFor()
  await company().getByText('Left: Bob, Dee.').waitFor()
})

it('steps through time on the canvas, each step one that can be undone', async () => {
  await skein.find('Ann')
  const visible = () => skein.nodeCount()
  await company().getByRole('button', { name: 'Begin at 1984' }).click()
  await expect.poll(visible).toBe(4)
  await company().getByRole('button', { name: 'On to 1985' }).click()
  await expect.poll(visible).toBe(4)
  await expect.poll(() => row('1985').getAttribute('aria-current')).toBe('date')
  await company().getByRole('button', { name: 'Back to 1984' }).waitFor()
  await skein.canvas.focus()
  await skein.page.keyboard.press('Control+z')
  await expect.poll(() => row('1984').getAttribute('aria-current')).toBe('date')
})

it('plays through all of it by the timeline', async () => {
  await skein.find('Ann')
  await company().getByRole('button', { name: 'Run through all' }).click()
  await skein.page.getByRole('button', { name: 'Pause' }).waitFor()
  await skein.page.getByRole('button', { name: 'Play', exact: true }).waitFor({ timeout: 40_000 })
  await expect.poll(() => skein.nodeCount()).toBe(8)
})
