import { expect, it } from 'vitest'
import { anEvent } from '../support/factories.ts'
import { aSite, eachFromTheStart } from './site.ts'
import { type SkeinPage, withMotion } from './skein-page.ts'

const site = aSite([
  anEvent({ id: 'peace', date: '1142', actors: ['Ann'] }),
  ...Array.from({ length: 150 }, (_, index) =>
    anEvent({ id: `event-${index}`, date: `${1990 + (index % 15)}`, actors: ['Ann'] }),
  ),
])
let skein: SkeinPage
eachFromTheStart(
  site,
  (page) => {
    skein = page
  },
  withMotion,
)

it('begins where nearly all events are, counts the few before, shows them when asked to, and leaves them again', async () => {
  await skein.page.getByRole('button', { name: /whole corpus/ }).click()
  const timeline = skein.page.getByRole('region', { name: 'Timeline' })
  await timeline.getByText('1142 to 2004').waitFor()
  const start = timeline.getByRole('slider', { name: 'Start of the range' })
  expect(await start.getAttribute('aria-valuetext')).toBe('1990')
  await timeline.getByRole('button', { name: '1 event before 1990' }).click()
  await expect.poll(() => start.getAttribute('aria-valuetext')).toBe('1142')
  expect(await timeline.getByRole('button', { name: /before/ }).count()).toBe(0)
  await timeline.getByRole('button', { name: 'From 1990 on' }).click()
  await expect.poll(() => start.getAttribute('aria-valuetext')).toBe('1990')
})

it('reaches as far back as the dates that the reader asks for', async () => {
  await skein.page.getByRole('button', { name: /whole corpus/ }).click()
  await skein.overview.getByText('Dates', { exact: true }).click()
  await skein.overview.getByLabel('To', { exact: true }).fill('1200')
  await skein.page.keyboard.press('Enter')
  await skein.page.getByRole('region', { name: 'Timeline' }).getByText('1142 to 1200').waitFor()
})
