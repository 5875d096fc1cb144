import AxeBuilder from '@axe-core/playwright'
import type { SkeinPage } from './skein-page.ts'

/** What on the page bars the way of a reader who hears it, or sees little: each rule of axe that is broken, and where. */
export async function barriers({ page }: Pick<SkeinPage, 'page'>): Promise<string[]> {
  // A menu's focus guards take the focus only to pass it on.
  const axe = new AxeBuilder({ page }).exclude('[data-base-ui-focus-guard]')
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
}
