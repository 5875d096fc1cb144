import type { Locator } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { aSite, eachFromOneView } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()

it('searches, walks, expands and reads by the keyboard alone', async () => {
  const skein = await SkeinPage.open(site.browser, site.url)
  const { keyboard } = skein.page
  const said = skein.page.locator('[aria-live="polite"]').last()

  await keyboard.type('north')
  await skein.hits.first().waitFor()
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowUp')
  await keyboard.press('Enter')
  await skein.details.getByRole('heading', { name: 'Oliver North', exact: true }).waitFor()
  await skein.calm()
  expect(await said.textContent()).toContain('Oliver North, actor, 8 edges.')
  expect(await said.textContent()).toContain('Added 9 nodes.')

  const title = () => skein.details.getByRole('heading', { level: 2 }).textContent()
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
    await keyboard.press(key)
    if ((await title()) !== 'Oliver North') break
  }
  expect(await title()).not.toBe('Oliver North')
  expect(await said.textContent()).toContain(', event,')

  const before = await skein.nodeCount()
  await keyboard.press('Enter')
  await skein.page.getByText(/^Added \d+ nodes?\./).waitFor()
  await skein.calm()
  expect(await skein.nodeCount()).toBeGreaterThan(before)

  await keyboard.press('Shift+F10')
  await skein.page.getByRole('menu').waitFor()
  await keyboard.press('Escape')
  await skein.page.getByRole('menu').waitFor({ state: 'detached' })
  expect(await skein.canvas.evaluate((canvas) => canvas === document.activeElement)).toBe(true)

  await keyboard.press('Escape')
  await skein.details.getByText('Nothing is selected.').waitFor()
  await keyboard.press('/')
  expect(await skein.search.evaluate((input) => input === document.activeElement)).toBe(true)
  expect(skein.complaints).toEqual([])
  await skein.close()
})

it('opens the hit for what was typed, however fast Enter follows', async () => {
  const skein = await SkeinPage.open(site.browser, site.url)
  await skein.search.fill('reagan')
  await skein.hits.first().waitFor()
  await skein.search.fill('oliver north')
  await skein.page.keyboard.press('Enter')
  await skein.details.getByRole('heading', { name: 'Oliver North', exact: true }).waitFor()
  await skein.close()
})

it('goes on by keys from a node that was clicked', async () => {
  const skein = await SkeinPage.open(site.browser, site.url)
  await skein.find('oliver north')
  const event = (await skein.edgeIds())
    .map((id) => id.split('|')[0] ?? '')
    .find((id) => id.startsWith('event:'))
  const { x, y } = await skein.placeOf(event ?? '')
  const before = await skein.nodeCount()
  await skein.page.mouse.click(x, y)
  await skein.details.getByText('Event,').waitFor()
  await skein.page.keyboard.press('Enter')
  await skein.page.getByText(/^Added \d+ nodes?\./).waitFor()
  await skein.calm()
  expect(await skein.nodeCount()).toBeGreaterThan(before)
  await skein.close()
})

describe('a reader without a pointer never loses their place', () => {
  let skein: SkeinPage
  eachFromOneView(site, async (page) => {
    skein = page
    await skein.find('oliver north')
  })
  beforeEach(() => skein.canvas.focus())
  const press = (key: string) => skein.page.keyboard.press(key)
  const hasFocus = (element: Locator) =>
    expect.poll(() => element.evaluate((one) => one === document.activeElement)).toBe(true)

  it('between the canvas and the table', async () => {
    await press('Shift+T')
    await hasFocus(skein.page.getByRole('tab', { name: /^Nodes/ }))
    await press('ArrowRight')
    await hasFocus(skein.page.getByRole('tab', { name: /^Edges/ }))
    await press('ArrowLeft')
    await press('Tab')
    expect(
      await skein.page.evaluate(() => document.activeElement?.closest('table, [role=tabpanel]')),
    ).not.toBe(null)
    await press('Shift+T')
    await hasFocus(skein.canvas)
  })

  it('where a link of the details leads to the details of another', async () => {
    await skein.details.getByRole('link').first().press('Enter')
    await skein.details
      .getByRole('heading', { name: 'Oliver North', exact: true })
      .waitFor({ state: 'detached' })
    await hasFocus(skein.details)
  })

  it('where a field gives way to what was chosen in it', async () => {
    await press('f')
    const dialog = skein.page.getByRole('dialog', { name: 'Paths' })
    await hasFocus(dialog.getByLabel('To', { exact: true }))
    await dialog.getByLabel('To', { exact: true }).fill('Adnan Khashoggi')
    await dialog.getByRole('button', { name: /^Adnan Khashoggi/ }).waitFor()
    await press('Enter')
    await hasFocus(dialog.getByRole('button', { name: 'Change where paths end' }))
    await press('Enter')
    await hasFocus(dialog.getByLabel('To', { exact: true }))
  })

  it('beside the editor of the console, whose key for running works there too', async () => {
    await press('q')
    await skein.page.getByRole('textbox', { name: 'Query in Cypher' }).waitFor()
    await skein.page.keyboard.insertText('MATCH (a:Actor) RETURN a.name LIMIT 2')
    await press('Tab')
    await hasFocus(skein.page.getByRole('button', { name: /^Run Ctrl/ }))
    await press('Control+Enter')
    await skein.page.getByRole('table', { name: 'Rows of the query' }).waitFor()
  })
})

it('is told what a filter was set to when the field is left, and nothing outdated before', async () => {
  const skein = await SkeinPage.open(site.browser, site.url)
  await skein.find('oliver north')
  await skein.canvas.focus()
  await skein.page.keyboard.press('a')
  const said = skein.page.locator('.status-words')
  await expect.poll(() => said.textContent()).toMatch(/nodes are selected/)
  const words = skein.overview.getByLabel('Words in title, summary or location')
  await words.pressSequentially('xqzwvk')
  await expect.poll(async () => (await said.textContent())?.trim()).toBe('')
  await skein.page.keyboard.press('Tab')
  await expect.poll(() => said.textContent()).toContain('Filtered by words “xqzwvk”.')
  await words.press('Escape')
  expect(await words.inputValue()).toBe('xqzwvk')
  await skein.close()
})
