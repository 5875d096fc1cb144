import AxeBuilder from '@axe-core/playwright'
import type { SkeinPage } from './skein-page.ts'

/** What on the page bars the way of a reader who hears it, or sees little: each rule of axe that is broken, and where. */
export async function barriers({ page }: Pick<SkeinPage, 'page'>): Promise<string[]> {
  // Axe's other mode opens a page of its own each time, to put together what it found in frames: there are none here.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    // A menu's focus guards take the focus only to pass it on.
    .exclude('[data-base-ui-focus-guard]')
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
}
