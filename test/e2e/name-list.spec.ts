import { expect, it } from 'vitest'
import { aSite, eachFromTheStart } from './site.ts'
import type { SkeinPage } from './skein-page.ts'

const site = aSite()
let skein: SkeinPage
eachFromTheStart(site, (page) => {
  skein = page
})

const dialog = () => skein.page.getByRole('dialog', { name: 'Add nodes from a list' })

async function lookUp(text: string) {
  await skein.page.getByRole('button', { name: 'Add nodes from a list…' }).click()
  await dialog().getByLabel('Names or ids, one a line').fill(text)
  await dialog()
    .getByRole('button', { name: /^Look up/ })
    .click()
}

it('a list of names and ids comes onto the canvas as one step, with the edges between them', async () => {
  await lookUp('Oliver North\nactor:adnan-khashoggi\nNobody Whatsoever\nnorth')
  await dialog().getByRole('heading', { name: 'Found (2)' }).waitFor()
  await dialog().getByRole('heading', { name: 'Not found (1)' }).waitFor()
  await dialog().getByRole('heading', { name: 'To choose from (1)' }).waitFor()
  await dialog().getByRole('button', { name: 'Add 2 nodes' }).click()
  await skein.waitForNodeCount(2)
  await skein.page.getByText('Added 2 nodes of a list, 2 of them new.').first().waitFor()
  await skein.canvas.focus()
  await skein.page.keyboard.press('Control+z')
  await expect.poll(() => skein.nodeCount()).toBe(0)
})

it('an id that nothing has is tried as a name', async () => {
  await lookUp('actor:adnan-khashoggi\nactor:bank-of-credit\nactor:nobody-whatsoever')
  await dialog().getByRole('heading', { name: 'Found (1)', exact: true }).waitFor()
  await dialog().getByRole('heading', { name: 'To choose from (1)' }).waitFor()
  await dialog()
    .getByRole('checkbox', { name: /^Bank of Credit/ })
    .first()
    .waitFor()
  await dialog().getByRole('heading', { name: 'Not found (1)' }).waitFor()
})

it('what may mean several nodes is for the reader to choose', async () => {
  await lookUp('north')
  const first = dialog().getByRole('checkbox').first()
  await first.waitFor()
  expect(await first.isChecked()).toBe(false)
  await dialog().getByRole('button', { name: 'Choose the first of each' }).click()
  expect(await first.isChecked()).toBe(true)
  await dialog().getByRole('button', { name: 'Add 1 node' }).click()
  await skein.waitForNodeCount(1)
})
