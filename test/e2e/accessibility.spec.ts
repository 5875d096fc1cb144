import AxeBuilder from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { aSite } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()

async function violations({ page }: SkeinPage): Promise<string[]> {
  // A menu's focus guards take the focus only to pass it on.
  const axe = new AxeBuilder({ page }).exclude('[data-base-ui-focus-guard]')
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
}

describe.each(['light', 'dark'] as const)('nothing bars the way of a reader, %s', (colorScheme) => {
  it('at the start', async () => {
    const skein = await SkeinPage.open(site.browser, site.url, { colorScheme })
    await skein.page.getByRole('heading', { name: 'Or begin with one of these' }).waitFor()
    expect(await violations(skein)).toEqual([])
    await skein.close()
  })

  it('among the hits', async () => {
    const skein = await SkeinPage.open(site.browser, site.url, { colorScheme })
    await skein.search.fill('olivr nort')
    await skein.hits.first().waitFor()
    expect(await violations(skein)).toEqual([])
    await skein.close()
  })

  it('in the palette and the list of keys', async () => {
    const skein = await SkeinPage.open(site.browser, site.url, { colorScheme })
    await skein.page.keyboard.press('Control+k')
    await skein.page.getByRole('option').first().waitFor()
    expect(await violations(skein)).toEqual([])
    await skein.page.keyboard.type('clark')
    await skein.page
      .getByRole('option', { name: /Clark Clifford/ })
      .first()
      .waitFor()
    expect(await violations(skein)).toEqual([])
    await skein.page.keyboard.press('Escape')
    await skein.page.getByRole('button', { name: 'Keys' }).click()
    await skein.page.getByRole('dialog', { name: 'Keys' }).waitFor()
    expect(await violations(skein)).toEqual([])
    await skein.close()
  })

  it('in the tour and in a story', async () => {
    const skein = await SkeinPage.open(site.browser, site.url, { colorScheme })
    await skein.page.getByRole('button', { name: 'Take the tour' }).click()
    await skein.page.getByRole('dialog', { name: 'Find' }).waitFor()
    expect(await violations(skein)).toEqual([])
    await skein.page.keyboard.press('Escape')
    await skein.page.getByRole('button', { name: /^From a law/ }).click()
    await skein.page.getByRole('region', { name: 'Story' }).waitFor()
    await skein.calm()
    expect(await violations(skein)).toEqual([])
    await skein.close()
  })

  it('in the explored graph, its panel and its menu', async () => {
    const skein = await SkeinPage.open(site.browser, site.url, { colorScheme })
    await skein.find('Oliver North is convicted')
    await skein.details.getByRole('button', { name: /^Tags/ }).click()
    await skein.details.locator('.neighbour').first().waitFor()
    expect(await violations(skein)).toEqual([])
    await skein.canvas.focus()
    await skein.page.keyboard.press('Shift+F10')
    await skein.page.getByRole('menuitem').first().waitFor()
    expect(await violations(skein)).toEqual([])
    await skein.close()
  })

  it('in the tables', async () => {
    const skein = await SkeinPage.open(site.browser, site.url, { colorScheme })
    await skein.find('Oliver North is convicted')
    await skein.page.getByRole('tab', { name: 'Table' }).click()
    await skein.page.getByRole('tab', { name: /^Nodes/ }).waitFor()
    expect(await violations(skein)).toEqual([])
    await skein.page.getByRole('tab', { name: /^Edges/ }).click()
    expect(await violations(skein)).toEqual([])
    await skein.close()
  })
})
