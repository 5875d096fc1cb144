import AxeBuilder from '@axe-core/playwright'
import type { SkeinPage } from './skein-page.ts'

/** Other colours change nothing that any other rule of axe looks at, and these take most of its time. */
const ofColours = ['color-contrast', 'link-in-text-block']

/**
 * What on the page bars the way of a reader who hears it, or sees little: each rule of axe that is broken, and where.
 */
export async function barriers(
  { page }: Pick<SkeinPage, 'page'>,
  rules: 'all' | 'of colours' | 'but of colours' = 'all',
): Promise<string[]> {
  // Axe stays in a page as long as the page is there: to bring and compile it for each look would take as long as to look.
  const isThere = await page.evaluate<boolean>(`'axe' in window`)
  // Axe's other mode opens a page of its own each time, to put together what it found in frames: there are none here.
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: 'axe' } : {}) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    // A menu's focus guards take the focus only to pass it on.
    .exclude('[data-base-ui-focus-guard]')
  if (rules === 'of colours') axe.withRules(ofColours)
  if (rules === 'but of colours') axe.disableRules(ofColours)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
}
