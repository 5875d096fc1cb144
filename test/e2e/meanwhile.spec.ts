import { expect, it } from 'vitest'
import { anEvent } from '../support/factories.ts'
import { aSite, eachFromTheStart } from './site.ts'
import type { SkeinPage } from './skein-page.ts'

const site = aSite([
  anEvent({ id: 'meeting', title: 'The meeting', date: '1986-05-10', actors: ['Ann', 'Bob'] }),
  anEvent({ id: 'call', title: 'A call', date: '1986-05-12', actors: ['Ann'] }),
  anEvent({ id: 'deal', title: 'A deal', date: '1986-05-20', actors: ['Cy'] }),
  anEvent({ id: 'old', title: 'Old days', date: '1979-01-01', actors: ['Bob', 'Cy'] }),
  anEvent({ id: 'middle', title: 'In between', date: '1983-02-01', actors: ['Bob'] }),
  anEvent({ id: 'year', title: 'That year', date: '1986', actors: ['Ann'] }),
])
let skein: SkeinPage
eachFromTheStart(site, (page) => {
  skein = page
})

const meanwhile = () => skein.details.getByRole('region', { name: 'Meanwhile, in this company' })
const idsOnCanvas = async () => Object.keys(await skein.positions()).toSorted()

it('tells what else happened around an event in its company, why, and puts it on the canvas', async () => {
  await skein.find('The meeting')
  await skein.waitForNodeCount(3)
  await meanwhile().getByText('1 event, 7 – 13 May 1986.').waitFor()
  await meanwhile().getByText('2 days after').waitFor()
  await meanwhile()
    .getByText('1 event whose beginning or end is known only to the year is left out.')
    .waitFor()
  await meanwhile().getByLabel('From').selectOption({ label: '15 days before to 15 days after' })
  const deal = meanwhile().getByRole('listitem').filter({ hasText: 'A deal' }).first()
  await deal.getByText('Cy took part, who was in 1 other event with Bob').waitFor()
  await deal.getByRole('button', { name: 'Add A deal with 2 nodes that say why' }).click()
  await skein.waitForNodeCount(6)
  expect(await idsOnCanvas()).toEqual([
    'actor:ann',
    'actor:bob',
    'actor:cy',
    'event:deal',
    'event:meeting',
    'event:old',
  ])
  await deal.getByText('In view').waitFor()
})

it('says so of an event whose date tells too little', async () => {
  await skein.find('That year')
  await meanwhile().getByText('Its date or its end is not known to the month').waitFor()
})

it('tells it of an actor in the range of dates that is set', async () => {
  await skein.find('Bob')
  const start = skein.page.getByRole('slider', { name: 'Start of the range' })
  await start.focus()
  await skein.page.keyboard.press('ArrowRight')
  await skein.page.getByRole('slider', { name: 'End of the range' }).focus()
  await skein.page.keyboard.press('ArrowLeft')
  await skein.details.getByRole('region', { name: 'What happened then, in this company' }).waitFor()
})

it('asks of which time, where none is set, and tells of a month what happened among those selected', async () => {
  await skein.find('Ann')
  await skein.find('Bob')
  await skein.overview.getByRole('button', { name: /^Events/ }).click()
  await skein.canvas.focus()
  await skein.page.keyboard.press('a')
  const asked = skein.details.getByRole('region', { name: 'What happened in a time, in this company' })
  await asked.getByLabel('From').fill('1986-05')
  await skein.page.keyboard.press('Enter')
  await asked.getByLabel('To').fill('1986-05')
  await skein.page.keyboard.press('Enter')
  const told = skein.details.getByRole('region', { name: 'What happened then, in this company' })
  await told.getByRole('listitem').filter({ hasText: 'The meeting' }).first().waitFor()
  await told.getByRole('listitem').filter({ hasText: 'A call' }).first().waitFor()
})
