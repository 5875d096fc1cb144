import { describe, expect, it } from 'vitest'
import { routes } from '../../server/routes.ts'
import { barriers, lightAndDark } from './barriers.ts'
import { aSite } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()

describe('the page of the API', () => {
  it('is opened from the list of keys, and tells of every address', async () => {
    const skein = await SkeinPage.open(site.browser, site.url)
    await skein.page.getByRole('button', { name: 'Keys' }).click()
    const opening = skein.page.context().waitForEvent('page')
    await skein.page.getByRole('link', { name: 'the API' }).click()
    const page = await opening
    await page.getByRole('heading', { level: 1, name: 'The API of Skein, version 1' }).waitFor()
    const headings = await page.getByRole('heading', { level: 3 }).allTextContents()
    for (const { method, address } of routes) expect(headings).toContain(`${method.toUpperCase()} ${address}`)

    await page.getByRole('link', { name: '/api/search', exact: false }).first().click()
    const search = page.getByRole('region', { name: 'GET /api/search' })
    const limit = search.getByRole('row', { name: /^limit/ })
    expect(await limit.textContent()).toMatch(/whole number, from 1 to 100. 20 when left out/)
    await search.getByRole('link', { name: 'SearchResult' }).click()
    const answer = page.getByRole('region', { name: 'SearchResult' })
    expect(await answer.textContent()).toContain('hitslist of Node')
    expect(await answer.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true)
    await skein.close()
  })

  it.each(lightAndDark)(
    'bars nobody, breaks no rule of its own, and loads nothing, %s',
    async (colorScheme, rules) => {
      const context = await site.browser.newContext({ colorScheme, viewport: { width: 1280, height: 720 } })
      const page = await context.newPage()
      const asked: string[] = []
      const said: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('console', (message) => said.push(message.text()))
      await page.goto(`${site.url}api/docs`)
      expect(await barriers({ page }, rules)).toEqual([])
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      expect(background).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(22, 25, 29)')
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      expect([asked, said]).toEqual([[`${site.url}api/docs`], []])
      await context.close()
    },
  )
})
