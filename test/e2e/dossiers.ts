import { expect } from 'vitest'
import type { SkeinPage } from './skein-page.ts'

type Open = Pick<SkeinPage, 'page'>

export function dossiers({ page }: Open) {
  return page.getByRole('dialog', { name: 'Dossiers' })
}

export function titles(skein: Open): Promise<string[]> {
  return dossiers(skein).getByRole('heading', { level: 3 }).allTextContents()
}

export async function said({ page }: Open, words: string | RegExp) {
  await page.getByText(words).filter({ visible: true }).first().waitFor()
}

/** Adds what is selected, or the view, and waits until that is said. */
export async function addByKey(skein: SkeinPage) {
  await skein.canvas.focus()
  await skein.page.keyboard.press('d')
  await said(skein, /^Added to “/)
}

export async function openDossiers(skein: Open) {
  await skein.page.getByRole('button', { name: 'Dossiers', exact: true }).first().click()
  await dossiers(skein).waitFor()
}

/** A dossier with Oliver North, one of his events and the view, open. */
export async function collectThree(skein: SkeinPage): Promise<string[]> {
  await skein.find('oliver north')
  await addByKey(skein)
  await skein.canvas.focus()
  await skein.page.keyboard.press('.')
  await skein.details.getByText('Importance').first().waitFor()
  await skein.details.getByRole('button', { name: 'Add to dossier', exact: true }).click()
  await said(skein, /^Added to “/)
  await skein.page.getByRole('button', { name: 'Share and export' }).click()
  await skein.page.getByRole('menuitem', { name: 'Add view to dossier' }).click()
  await openDossiers(skein)
  await expect.poll(() => titles(skein)).toHaveLength(3)
  return titles(skein)
}

export async function downloaded({ page }: SkeinPage, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { path: await download.path(), name: download.suggestedFilename() }
}
