import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../test/support/browser.ts'
import { serve } from '../test/support/serve.ts'

const images = resolve(import.meta.dirname, '../docs/images')
const themes = ['light', 'dark'] as const

async function calm(page: Page) {
  await page.locator('[data-canvas][aria-busy="false"]').waitFor()
  await page.waitForLoadState('networkidle')
}

async function find(page: Page, text: string) {
  await page.getByRole('combobox', { name: 'Find a person' }).fill(text)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 }).waitFor()
  await calm(page)
}

/** What each picture of the documentation shows, beginning at the start screen of the example corpus. */
const pictures: Record<string, (page: Page) => Promise<void>> = {
  async explore(page) {
    await find(page, 'A BCCI branch lends money')
  },
  async paths(page) {
    await find(page, 'Fawn Hall')
    await page.getByRole('button', { name: 'Find paths to…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Paths' })
    await dialog.getByLabel('To', { exact: true }).fill('William Casey')
    await dialog.getByRole('button', { name: /^William Casey/ }).click()
    await dialog.getByText('the most telling first').waitFor()
    await page.waitForLoadState('networkidle')
  },
}

/** `npm run pictures`: takes the pictures of the documentation anew, of the example corpus, light and dark. */
export async function main(): Promise<void> {
  const [server, browser] = await Promise.all([serve(), openBrowser()])
  try {
    for (const theme of themes) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
        locale: 'en-GB',
        colorScheme: theme,
        reducedMotion: 'reduce',
      })
      for (const [name, show] of Object.entries(pictures)) {
        const page = await context.newPage()
        await page.goto(server.url)
        await show(page)
        await page.screenshot({
          path: resolve(images, theme === 'light' ? `${name}.png` : `${name}-dark.png`),
        })
        await page.close()
      }
      await context.close()
    }
  } finally {
    await browser.close()
    await server.close()
  }
}
