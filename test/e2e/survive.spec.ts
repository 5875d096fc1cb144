import { expect, it } from 'vitest'
import { anEvent } from '../support/factories.ts'
import { barriers } from './barriers.ts'
import { aSite, eachFromOneView } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const source = (name: string, publisher: string, tier?: number) => ({
  title: name,
  publisher,
  url: `https://${publisher.toLowerCase()}.org/${name}`,
  ...(tier === undefined ? {} : { tier }),
})
const files = [
  anEvent({
    id: 'dinner',
    title: 'A dinner',
    actors: ['Ann Archer', 'Bob Baker'],
    sources: [source('a', 'Post', 1), source('b', 'Times', 2)],
  }),
  anEvent({
    id: 'vote',
    title: 'A vote',
    actors: ['Ann Archer', 'Cy Cole'],
    sources: [source('c', 'Sheet', 3)],
  }),
  anEvent({
    id: 'talk',
    title: 'A talk',
    actors: ['Cy Cole', 'Dee Dale'],
    sources: [source('d', 'Sheet'), source('e', 'Sheet')],
  }),
  anEvent({ id: 'walk', title: 'A walk', actors: ['Ann Archer'] }),
]

const site = aSite(files)
let skein: SkeinPage
eachFromOneView(site, async (page) => {
  skein = page
  await skein.find('Ann Archer')
})

const dialog = () => skein.page.getByRole('dialog', { name: 'Does it survive?' })

async function withClass(name: string): Promise<string[]> {
  return skein.page.evaluate<string[]>(
    `document.querySelector('[data-canvas]')._cyreg.cy.elements('.${name}').map((one) => one.id()).sort()`,
  )
}

async function ask() {
  await skein.canvas.focus()
  await skein.page.keyboard.press('t')
  await dialog().waitFor()
}

it('marks how well each edge is sourced when asked to, as a step, and says how many are thin', async () => {
  expect(await withClass('thin')).toEqual([])
  await skein.overview.getByLabel('Show how well edges are sourced').check()
  const thin = ['actor:ann-archer|PARTICIPATED_IN|event:vote', 'actor:ann-archer|PARTICIPATED_IN|event:walk']
  await expect.poll(() => withClass('thin')).toEqual(thin)
  await skein.overview.getByText('thin: one publisher behind it, or no source').waitFor()
  await skein.page.getByRole('tab', { name: 'Table' }).click()
  await skein.page.getByRole('tab', { name: /^Edges/ }).click()
  await skein.page.getByRole('cell', { name: '0 (no source)' }).waitFor()
  await skein.page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => withClass('thin')).toEqual([])
})

it('shows what falls without a tier, with the reason, and one undo takes it back', async () => {
  await ask()
  await dialog().getByLabel('Sources of tier 3').check()
  await dialog().getByText('1 of 3 edges falls').waitFor()
  await dialog().getByText('its only source is left out').first().waitFor()
  await expect
    .poll(() => withClass('fallen'))
    .toEqual(['actor:ann-archer|PARTICIPATED_IN|event:vote', 'event:vote'])
  expect(await barriers(skein)).toEqual([])
  await dialog().getByRole('button', { name: 'Hide what falls' }).click()
  await expect.poll(() => skein.nodeCount()).toBe(3)
  await skein.page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => skein.nodeCount()).toBe(4)
  await skein.page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => withClass('fallen')).toEqual([])
})

it('leaves out a publisher found by its name, and comes back from its address', async () => {
  await ask()
  await dialog().getByLabel('A publisher or an event').fill('Sheet')
  await dialog()
    .getByRole('button', { name: /^Sheet/ })
    .click()
  await dialog().getByText('1 of 3 edges falls').waitFor()
  const again = await SkeinPage.open(site.browser, await skein.settledAddress())
  await again.calm()
  await again.overview.getByText('Hollow and faint: falls without Sheet.').waitFor()
  await again.page.getByText('Without Sheet: 1 of 3 edges falls.').waitFor()
  await again.close()
})

it('of a network says which links and communities fall, and builds it again of what stands', async () => {
  const { page } = skein
  await skein.canvas.focus()
  await page.keyboard.press('Shift+W')
  await page.getByText('Showing 3 of 3 links.').first().waitFor()
  await skein.calm()
  const thin = ['actor:ann-archer|SHARES_EVENTS|actor:cy-cole', 'actor:cy-cole|SHARES_EVENTS|actor:dee-dale']
  expect(await withClass('thin')).toEqual(thin)
  await page.getByRole('button', { name: 'Does it survive without some of its sources?' }).click()
  await dialog().getByLabel('Sources of tier 3').check()
  await dialog().getByText('1 of 3 links falls').waitFor()
  await dialog().getByLabel('Unrated sources').check()
  await dialog().getByText('2 of 3 links fall').waitFor()
  await dialog()
    .getByText(/vanishes|falls apart/)
    .first()
    .waitFor()
  await dialog().getByRole('button', { name: 'Build the network without it' }).click()
  await page.getByText(/with actors\. Without sources of tier 3, unrated sources\./).waitFor()
  await expect.poll(() => skein.edgeIds()).toEqual(['actor:ann-archer|SHARES_EVENTS|actor:bob-baker'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await skein.edgeIds()).length).toBe(3)
})

it('of paths says which fall, and at which step', async () => {
  await skein.details.getByRole('button', { name: 'Find paths to…' }).click()
  const paths = skein.page.getByRole('dialog', { name: 'Paths' })
  await paths.getByLabel('To', { exact: true }).fill('Dee Dale')
  await paths.getByRole('button', { name: /^Dee Dale/ }).click()
  await paths.getByText(/^1 path\./).waitFor()
  await paths.getByRole('button', { name: 'Does it survive?' }).click()
  await dialog().getByLabel('Sources of tier 3').check()
  await dialog().getByText('1 of 1 path falls').waitFor()
  await dialog()
    .getByText(/With “A vote”: its only source is left out/)
    .waitFor()
})

it('keeps the head of the canvas as high as it was, however much is left out', async () => {
  const head = skein.page.locator('.canvas-toolbar')
  const before = await head.boundingBox()
  await ask()
  for (const words of ['Sources of tier 1', 'Sources of tier 2', 'Sources of tier 3', 'Unrated sources'])
    await dialog().getByLabel(words).check()
  await head.getByText(/^4 things left out: \d of 3 edges/).waitFor()
  expect(await head.boundingBox()).toEqual(before)
})
