import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Listening } from '../../server/listen.ts'
import { serve } from '../support/serve.ts'
import { barriers } from './barriers.ts'
import { theBrowser } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const token = 'the token of the newsroom'
let server: Listening
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([serve({ token }), theBrowser()])
})
afterAll(async () => {
  await server.close()
})

it('a reader who follows a link signs in once, and is at what the link shows', async () => {
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(`${server.url}#/node/actor%3Aoliver-north`)
  await page.getByText('open to who has its token').waitFor()
  expect(await barriers({ page })).toEqual([])

  await page.getByLabel('Token').fill('a guess')
  await page.keyboard.press('Enter')
  await page.getByText('That is not the token. Try again.').waitFor()
  await page.getByLabel('Token').fill(token)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 2, name: 'Oliver North' }).waitFor()

  const again = await context.newPage()
  await again.goto(server.url)
  await again.getByRole('combobox', { name: 'Find a person' }).waitFor()
  await context.close()
})

it('a reader whose session has ended is told what to do, and keeps what is on the canvas', async () => {
  const skein = await SkeinPage.open(browser, server.url, {
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  })
  await skein.find('oliver north')
  const before = await skein.nodeCount()
  await skein.page.context().setExtraHTTPHeaders({})
  await skein.search.fill('casey')
  await skein.page.getByText('reload the page to sign in').first().waitFor()
  await skein.page.getByRole('alert').getByText('You are signed out.').waitFor()
  expect(await skein.nodeCount()).toBe(before)

  await skein.page.context().setExtraHTTPHeaders({ authorization: `Bearer ${token}` })
  await skein.page.getByText('You are signed out.').waitFor({ state: 'detached' })
  await skein.close()
})

it('a researcher takes a query along as commands that find the token, which is not in them', async () => {
  const skein = await SkeinPage.open(browser, server.url, {
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await skein.page.getByRole('button', { name: 'Query Q' }).click()
  await skein.page.getByRole('textbox', { name: 'Query in Cypher' }).fill('RETURN 1 AS one')
  for (const words of ['Copy as curl', 'Copy as Python, with httpx']) {
    await skein.page.getByRole('button', { name: 'Share query' }).click()
    await skein.page.getByRole('menuitem', { name: words }).click()
    const copied = () => skein.page.evaluate<string>('navigator.clipboard.readText()')
    await expect.poll(copied).toContain(words.includes('curl') ? 'curl ' : 'httpx')
    expect(await copied()).toContain('SKEIN_TOKEN')
    expect(await copied()).not.toContain(token)
  }
  await skein.close()
})
