import { expect, it } from 'vitest'
import { anEvent } from '../support/factories.ts'
import { aSite, eachFromTheStart } from './site.ts'
import type { SkeinPage } from './skein-page.ts'

const quiet = Array.from({ length: 24 }, (_, month) =>
  anEvent({
    id: `quiet-${month}`,
    title: `Quiet ${month}`,
    date: `${1985 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
    actors: month % 12 === 3 ? ['Fay', 'Zoe'] : ['Zoe'],
  }),
)
const loud = Array.from({ length: 12 }, (_, nth) =>
  anEvent({
    id: `loud-${nth}`,
    title: `Loud ${nth}`,
    date: `1986-0${5 + (nth % 2)}-1${nth % 10}`,
    actors: ['Ann', 'Bob'],
  }),
)
const early = [
  anEvent({ id: 'early', title: 'Early', date: '1985-01-09', actors: ['Ann'] }),
  anEvent({ id: 'sometime', title: 'Sometime', date: '1985', actors: ['Ann'] }),
]

const site = aSite([...quiet, ...loud, ...early])
let skein: SkeinPage
eachFromTheStart(site, (page) => {
  skein = page
})

const section = (name: string) => skein.details.getByRole('region', { name })

it('tells when an actor was in more events than usual, and adds those', async () => {
  await skein.find('Fay')
  await section('Bursts').getByText('None in 2 dated events').waitFor()
  await skein.find('Ann')
  const bursts = section('Bursts')
  await bursts.getByText('12 of the 14 events of that time have it: 86 %, against 35 % in all.').waitFor()
  await bursts.getByText('1 event whose date is not known to the month is not counted.').waitFor()
  await bursts.getByText('All its events are in view').waitFor()
})

it('brings the events of a burst onto the canvas, marks it on the timeline, and one undo takes them back', async () => {
  await skein.find('Early')
  await skein.waitForNodeCount(2)
  await skein.details.getByRole('button', { name: /^Actors/ }).click()
  await skein.details.getByRole('link', { name: 'Ann' }).click()
  await section('Bursts')
    .getByRole('button', { name: /^Add 12 events of May.*June 1986/ })
    .click()
  await skein.waitForNodeCount(14)
  const mark = skein.page.getByRole('button', { name: /^Add the events of the burst of May.*June 1986/ })
  await mark.waitFor()
  await skein.canvas.focus()
  await skein.page.keyboard.press('Control+z')
  await skein.waitForNodeCount(2)
  expect(await mark.count()).toBe(0)
})

it('tells when two were together more than usual', async () => {
  await skein.find('Loud 3')
  await skein.waitForNodeCount(3)
  await skein.canvas.focus()
  await skein.page.keyboard.press('a')
  await skein.details.getByText('3 nodes').first().waitFor()
  await skein.details.getByRole('button', { name: 'Deselect Loud 3' }).click()
  await section('Bursts of the two together')
    .getByText(/events of that time have both/)
    .waitFor()
})
