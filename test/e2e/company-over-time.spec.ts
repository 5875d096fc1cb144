import { expect, it } from 'vitest'
import { anEvent } from '../support/factories.ts'
import { aSite, eachFromOneView } from './site.ts'
import type { SkeinPage } from './skein-page.ts'

const site = aSite([
  anEvent({ id: 'e1', title: 'First', date: '1984-03-01', actors: ['Ann', 'Bob', 'Cy'] }),
  anEvent({ id: 'e2', title: 'Second', date: '1985-05-01', actors: ['Ann', 'Bob', 'Dee'] }),
  anEvent({ id: 'e3', title: 'Third', date: '1988-06-01', actors: ['Ann', 'Cy', 'Eve'] }),
])
let skein: SkeinPage
eachFromOneView(site, async (page) => {
  skein = page
  await skein.find('Ann')
})

const company = () => skein.details.getByRole('region', { name: 'Company over time' })
const row = (year: string) => company().getByRole('row').filter({ hasText: year }).first()

it('tells in a table who is new, stays, is back or left in each year, and names them', async () => {
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
  await company().getByRole('button', { name: 'Run through all' }).click()
  await skein.page.getByRole('button', { name: 'Pause' }).waitFor()
  const end = skein.page.getByRole('slider', { name: 'End of the range' })
  const first = await end.getAttribute('aria-valuetext')
  await expect.poll(() => end.getAttribute('aria-valuetext')).not.toBe(first)
  // Nobody waits for the forty months between.
  for (let stride = 0; stride < 4; stride += 1) await end.press('PageUp')
  await skein.page.getByRole('button', { name: 'Play', exact: true }).waitFor()
  await expect.poll(() => skein.nodeCount()).toBe(8)
})
