import { expect, it } from 'vitest'
import { aSite } from './site.ts'
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
