import { expect, it } from 'vitest'
import { anEvent, withFolder } from '../support/factories.ts'
import { serve } from '../support/serve.ts'
import { aSite } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()

it('leads a newcomer from control to control by the keyboard, and is offered once', async () => {
  const skein = await SkeinPage.open(site.browser, site.url)
  const { page } = skein
  await page.getByRole('button', { name: 'Take the tour' }).click()
  for (const title of ['Find', 'Follow', 'Keep count', 'Read as a table', 'Do everything else']) {
    await page.getByRole('dialog', { name: title }).waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toMatch(/^(Next|Done)$/)
    await page.keyboard.press('Enter')
  }
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.reload()
  await page.getByRole('heading', { name: 'Or begin with one of these' }).waitFor()
  expect(await page.getByText('New here?').count()).toBe(0)

  await page.getByRole('button', { name: 'Keys' }).click()
  await page.getByRole('button', { name: 'Take the tour' }).click()
  await page.getByRole('dialog', { name: 'Find' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(skein.complaints).toEqual([])
  await skein.close()
})

it('is not offered again to who does not want it', async () => {
  const skein = await SkeinPage.open(site.browser, site.url)
  await skein.page.getByRole('button', { name: 'do not offer it again' }).click()
  await skein.page.reload()
  await skein.page.getByRole('heading', { name: 'Or follow a story' }).waitFor()
  expect(await skein.page.getByText('New here?').count()).toBe(0)
  await skein.close()
})

it('tells a story of the examples, station by station', async () => {
  const skein = await SkeinPage.open(site.browser, site.url)
  await skein.page.getByRole('button', { name: /^From a law to six pardons/ }).click()
  const story = skein.page.getByRole('region', { name: 'Story' })
  await story.getByText('1 of 10. Congress forbids').waitFor()
  await skein.details.getByRole('heading', { name: /second Boland amendment/ }).waitFor()
  await skein.calm()
  expect(await skein.nodeCount()).toBe(11)
  await story.getByRole('button', { name: 'Next' }).click()
  await skein.details.getByRole('heading', { name: '2 nodes' }).waitFor()
  await story.getByRole('button', { name: 'Back' }).click()
  await story.getByText('1 of 10.').waitFor()
  await story.getByRole('button', { name: 'End the story' }).click()
  expect(await story.count()).toBe(0)
  expect(await skein.nodeCount()).toBe(11)
  expect(skein.complaints).toEqual([])
  await skein.close()
})

it('offers the story only where the corpus has it', () =>
  withFolder([anEvent({ id: 'a', actors: ['Ann'] })], async (folder) => {
    const server = await serve({ folder })
    const skein = await SkeinPage.open(site.browser, server.url)
    await skein.page.getByRole('heading', { name: 'Or begin with one of these' }).waitFor()
    await skein.page.waitForLoadState('networkidle')
    expect(await skein.page.getByText('Or follow a story').count()).toBe(0)
    await skein.close()
    await server.close()
  }))
