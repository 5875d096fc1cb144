import { describe, expect, it } from 'vitest'
import { anEvent, withFolder } from '../support/factories.ts'
import { serve } from '../support/serve.ts'
import { aSite, eachFromOneView, eachFromTheStart } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()

describe('a search', () => {
  let skein: SkeinPage
  eachFromTheStart(site, (page) => {
    skein = page
  })

  it('says that nothing matches, and what to try', async () => {
    await skein.search.fill('xqzwvk')
    await skein.page.getByText(/Nothing matches “xqzwvk”\. Try fewer words/).waitFor()
  })

  it('says when only close spellings match', async () => {
    await skein.search.fill('olivr nort')
    await skein.page.getByText('No exact match; these are close spellings.').waitFor()
    await skein.hits.filter({ hasText: 'Oliver North' }).first().waitFor()
  })

  it('says how many of how many hits it shows', async () => {
    await skein.search.fill('iran')
    await skein.page.getByText(/^Showing 20 of \d+\./).waitFor()
    expect(await skein.hits.count()).toBe(20)
  })
})

describe('a view', () => {
  let skein: SkeinPage
  eachFromOneView(site, async (page) => {
    skein = page
    await skein.find('oliver north')
  })

  it('says that an expansion failed, and carries it out when tried again', async () => {
    await skein.page.route('**/api/expansion', (route) => route.abort())
    await skein.canvas.focus()
    await skein.page.keyboard.press('ArrowRight')
    await skein.page.keyboard.press('Enter')
    const again = skein.page.getByRole('main').getByRole('button', { name: 'Try again' })
    await again.waitFor()
    expect(await skein.nodeCount()).toBe(9)
    await skein.page.unroute('**/api/expansion')
    await again.click()
    await skein.page.getByText(/^Added \d+ nodes?\./).waitFor()
    skein.complaints.length = 0
  })

  it('shows that it works when an answer takes its time, and can be cancelled', async () => {
    await skein.page.route('**/api/expansion', () => {})
    await skein.canvas.focus()
    await skein.page.keyboard.press('Enter')
    await skein.page.getByText('Expanding Oliver North…').waitFor()
    await skein.page.getByRole('button', { name: 'Cancel' }).click()
    await skein.page.getByText('Cancelled. Nothing was added.').waitFor()
    expect(await skein.nodeCount()).toBe(9)
    await skein.page.unroute('**/api/expansion')
  })

  it('answers every key where filters hide all, and exports nothing', async () => {
    await skein.overview.getByRole('button', { name: /^Events/ }).click()
    await skein.overview.getByRole('button', { name: /^Actors/ }).click()
    await skein.page.getByText('Everything is hidden by filters.').waitFor()
    const said = async () => (await skein.page.locator('.status-words').textContent())?.trim()
    await skein.canvas.focus()
    for (const [key, words] of [
      ['0', 'Nothing is in view.'],
      ['l', 'Nothing is in view to be laid out.'],
      ['e', 'No node is selected.'],
      ['w', 'No event is in view.'],
      ['ArrowRight', 'Nothing to the right.'],
    ] as const) {
      await skein.page.keyboard.press(key)
      await expect.poll(said).toBe(words)
    }
    await skein.page.getByRole('button', { name: 'Share and export' }).click()
    await skein.page.getByRole('menuitem', { name: 'PNG' }).click()
    await expect.poll(said).toBe('Nothing is in view to be exported.')
  })
})

it('says that an address names no node, and stays usable', async () => {
  const skein = await SkeinPage.open(site.browser, `${site.url}#/node/actor%3Anobody-at-all`)
  await skein.page.getByRole('button', { name: 'Search' }).click()
  await skein.find('oliver north')
  expect(await skein.nodeCount()).toBe(9)
  await skein.close()
})

it('says that the server is gone, keeps the view, and recovers by itself', async () => {
  const skein = await SkeinPage.open(site.browser, site.url)
  await skein.find('oliver north')
  await site.goAway()

  await skein.search.fill('reagan')
  const banner = skein.page.getByText('The server does not answer.').last()
  await banner.waitFor()
  expect(await skein.nodeCount()).toBe(9)

  await site.comeBack()
  await skein.page.getByText('Skein tries again every 2 seconds.').waitFor({ state: 'detached' })
  await skein.hits.filter({ hasText: 'Ronald Reagan' }).first().waitFor()
  await skein.close()
})

it('follows the theme of the system until the reader chooses, and remembers the choice', async () => {
  const skein = await SkeinPage.open(site.browser, site.url, { colorScheme: 'dark' })
  const theme = () => skein.page.locator('html').getAttribute('data-theme')
  expect(await theme()).toBe('dark')
  await skein.page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(theme).toBe('light')
  await skein.page.getByRole('button', { name: 'Dark theme' }).click()
  await expect.poll(theme).toBe('dark')
  await skein.page.reload()
  expect(await theme()).toBe('dark')
  await skein.close()
})

it('works in a browser that forbids it to store anything', async () => {
  const skein = await SkeinPage.open(site.browser, site.url, { colorScheme: 'light' })
  await skein.page.addInitScript(
    "Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('Denied', 'SecurityError') } })",
  )
  await skein.page.reload()
  await skein.page.getByRole('button', { name: 'Dark theme' }).click()
  await expect.poll(() => skein.page.locator('html').getAttribute('data-theme')).toBe('dark')
  await skein.page.getByRole('button', { name: 'do not offer it again' }).click()
  await skein.page.getByText('New here?').waitFor({ state: 'detached' })
  await skein.find('oliver north')
  expect(skein.complaints).toEqual([])
  await skein.close()
})

it('opened again, asks the server for no script that it has had', async () => {
  const skein = await SkeinPage.open(site.browser, site.url)
  await skein.page.reload()
  await skein.search.waitFor()
  const scripts = () =>
    skein.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap((one) => (one instanceof PerformanceResourceTiming ? [one] : []))
        .filter(({ name }) => name.includes('/assets/'))
        .map(({ name, transferSize }) => ({ name, transferSize })),
    )
  // What it shows first, its canvas and the rest, each with its style.
  await expect.poll(async () => (await scripts()).length).toBeGreaterThanOrEqual(6)
  expect((await scripts()).filter(({ transferSize }) => transferSize > 0)).toEqual([])
  await skein.close()
})

it('says that a file was left out of the corpus, and leads to why', () => {
  const broken = { file: 'broken.md', text: '---\nid: broken\ntitle: He said: no\n---\n' }
  return withFolder([anEvent({ id: 'whole' }), broken], async (folder) => {
    const server = await serve({ folder })
    const skein = await SkeinPage.open(site.browser, server.url)
    await skein.overview.getByRole('button', { name: '1 error (left out)' }).click()
    const found = skein.page.getByRole('dialog', { name: 'What the last import found' })
    await found.getByRole('heading', { name: 'broken.md' }).waitFor()
    await found.getByText(/^3:/).waitFor()
    await skein.close()
    await server.close()
  })
})

it('says of an empty folder that there is nothing yet, and what to do', () =>
  withFolder([], async (folder) => {
    const server = await serve({ folder })
    const skein = await SkeinPage.open(site.browser, server.url)
    await skein.page.getByText('There are no events yet.').waitFor()
    await skein.search.fill('ann')
    await skein.page.getByText(/Nothing matches “ann”/).waitFor()
    await skein.close()
    await server.close()
  }))
