import AxeBuilder from '@axe-core/playwright'
import type { SkeinPage } from './skein-page.ts'

type Rules = 'all' | 'of colours' | 'but of colours'

/** How a page is looked at. */
export type Look = readonly [theme: 'light' | 'dark', rules: Rules]

/** All of it once; what is dark has other colours, and nothing else. */
export const lightAndDark: readonly Look[] = [
  ['light', 'all'],
  ['dark', 'of colours'],
]

/** Other colours change nothing that any other rule of axe looks at, and these take most of its time. */
const ofColours = ['color-contrast', 'link-in-text-block']

/**
 * What bars the way of a reader who hears the page, or sees little: each rule of axe that is broken, and where. Within a
 * part of the page, where only that has changed since all of it was looked at.
 */
export async function barriers(
  { page }: Pick<SkeinPage, 'page'>,
  rules: Rules = 'all',
  within?: string,
): Promise<string[]> {
  // Axe stays in a page as long as the page is there: to bring and compile it for each look would take as long as to look,
  // and so would an expression that has it as its value, which would be brought here.
  const isThere = await page.evaluate<boolean>(`'axe' in window`)
  // Axe's other mode opens a page of its own each time, to put together what it found in frames: there are none here.
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: 'void 0' } : {}) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    // A menu's focus guards take the focus only to pass it on.
    .exclude('[data-base-ui-focus-guard]')
  if (within !== undefined) axe.include(within)
  if (rules === 'of colours') axe.withRules(ofColours)
  if (rules === 'but of colours') axe.disableRules(ofColours)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
}

/** What bars the way at each of these looks, in turn. */
export async function barriersAt(
  skein: SkeinPage,
  looks: readonly Look[] = lightAndDark,
  within?: string,
): Promise<string[]> {
  const found: string[] = []
  for (const [theme, rules] of looks) {
    await skein.page.emulateMedia({ colorScheme: theme })
    await skein.page.locator(`html[data-theme=${theme}]`).waitFor()
    for (const barrier of await barriers(skein, rules, within)) found.push(`${theme}: ${barrier}`)
  }
  return found
}
