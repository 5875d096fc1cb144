import type { BrowserContextOptions } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { barriers } from './barriers.ts'
import { aSite, eachFromOneView, eachFromTheStart, eachTest } from './site.ts'
import type { SkeinPage } from './skein-page.ts'

const site = aSite()

type Look = [theme: 'light' | 'dark', rules: Parameters<typeof barriers>[1]]

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const screens: Record<string, { screen: BrowserContextOptions; looks: readonly Look[] }> = {
  'light and dark': {
    screen: {},
    looks: [
      ['light', 'all'],
      ['dark', 'of colours'],
    ],
  },
  // No style of a small screen is of colours: those have been looked at.
  'on a phone': { screen: phone, looks: [['light', 'but of colours']] },
}

/** What bars the way at each of these looks, in turn. */
async function barriersAt(skein: SkeinPage, looks: readonly Look[]): Promise<string[]> {
  const found: string[] = []
  for (const [theme, rules] of looks) {
    await skein.page.emulateMedia({ colorScheme: theme })
    await skein.page.locator(`html[data-theme=${theme}]`).waitFor()
    for (const barrier of await barriers(skein, rules)) found.push(`${theme}: ${barrier}`)
  }
  return found
}

describe.each(Object.entries(screens))('nothing bars the way of a reader, %s', (_, { screen, looks }) => {
  let skein: SkeinPage
  const seen = (page: SkeinPage) => {
    skein = page
  }

  describe('who begins', () => {
    eachFromTheStart(site, seen, screen)

    it('at the start', async () => {
      await skein.page.getByRole('heading', { name: 'Or begin with one of these' }).waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
    })

    it('among the hits, and where nothing matches', async () => {
      await skein.search.fill('olivr nort')
      await skein.hits.first().waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
      await skein.search.fill('xqzwvk')
      await skein.page.getByText(/Nothing matches/).waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
    })

    it('in the palette and the list of keys', async () => {
      await skein.page.keyboard.press('Control+k')
      await skein.page.getByRole('option').first().waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
      await skein.page.keyboard.type('clark')
      await skein.page
        .getByRole('option', { name: /Clark Clifford/ })
        .first()
        .waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
      await skein.page.keyboard.press('Escape')
      await skein.page.getByRole('tab', { name: 'Explore' }).press('?')
      await skein.page.getByRole('dialog', { name: 'Keys' }).waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
    })

    it('in the list of names and what was found of it', async () => {
      await skein.page.getByRole('button', { name: 'Add nodes from a list…' }).click()
      const dialog = skein.page.getByRole('dialog', { name: 'Add nodes from a list' })
      expect(await barriersAt(skein, looks)).toEqual([])
      await dialog.getByLabel('Names or ids, one a line').fill('Oliver North\nnorth\nNobody Whatsoever')
      await dialog.getByRole('button', { name: /^Look up/ }).click()
      await dialog.getByRole('heading', { name: /^Found/ }).waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
    })
  })

  describe('with a view', () => {
    eachFromOneView(
      site,
      async (page) => {
        seen(page)
        await skein.find('oliver north')
      },
      screen,
    )
    beforeEach(() => skein.canvas.focus())

    it('in the explored graph, its panel with the leads, and its menu', async () => {
      await skein.details.getByText('Kept company').first().waitFor()
      await skein.details.locator('.neighbour').first().waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
      await skein.canvas.focus()
      await skein.page.keyboard.press('Shift+F10')
      await skein.page.getByRole('menuitem').first().waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
    })

    it('where a lead was dismissed, and where many nodes are selected', async () => {
      await skein.details
        .getByRole('button', { name: /^Dismiss/ })
        .first()
        .click()
      await skein.details.getByText('Show dismissed').first().click()
      expect(await barriersAt(skein, looks)).toEqual([])
      await skein.canvas.focus()
      await skein.page.keyboard.press('a')
      await skein.details.getByRole('heading', { name: '9 nodes' }).waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
    })

    it('among the filters, and where they hide everything', async () => {
      const unfold = skein.page.getByRole('button', { name: 'In view', exact: true })
      if (await unfold.isVisible()) await unfold.click()
      const folded = skein.overview.locator('details:not([open]) > summary')
      while ((await folded.count()) > 0) await folded.first().click()
      expect(await barriersAt(skein, looks)).toEqual([])
      await skein.overview.getByLabel('Words in title, summary or location').fill('xqzwvk')
      await skein.page
        .getByText(/hide everything|is hidden/)
        .first()
        .waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
    })

    it('in the menus of the canvas: history, ways to lay out, sharing', async () => {
      for (const name of ['History', 'Lay out', 'Share and export']) {
        await skein.page.getByRole('button', { name }).click()
        await skein.page.getByRole('menu').waitFor()
        expect(await barriersAt(skein, looks)).toEqual([])
        await skein.page.keyboard.press('Escape')
        await skein.page.getByRole('menu').waitFor({ state: 'detached' })
      }
    })

    it('among the saved views', async () => {
      await skein.page.keyboard.press('v')
      const dialog = skein.page.getByRole('dialog', { name: 'Saved views' })
      await dialog.getByText('None is saved in this browser yet.').waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
      await skein.page.keyboard.press('Enter')
      await dialog.getByText(/^Saved “/).waitFor()
      await dialog.getByRole('button', { name: /^Rename/ }).click()
      expect(await barriersAt(skein, looks)).toEqual([])
    })

    it('in a dossier, before anything is in it and with all that an entry tells', async () => {
      await skein.page.keyboard.press('Shift+D')
      const dialog = skein.page.getByRole('dialog', { name: 'Dossiers' })
      await dialog.getByRole('button', { name: 'Begin a dossier' }).waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
      await dialog.getByRole('button', { name: 'Begin a dossier' }).click()
      await dialog.getByText('Nothing is in it yet.').waitFor()
      await dialog.getByRole('button', { name: 'Add the view' }).click()
      await dialog.getByText('Evidence:').click()
      await dialog.getByRole('link').first().waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
      await dialog.getByRole('button', { name: 'Rename' }).click()
      expect(await barriersAt(skein, looks)).toEqual([])
    })

    it('among paths and their conditions', async () => {
      await skein.page.keyboard.press('f')
      const dialog = skein.page.getByRole('dialog', { name: 'Paths' })
      await dialog.getByLabel('To', { exact: true }).fill('Adnan Khashoggi')
      await dialog.getByRole('button', { name: /^Adnan Khashoggi/ }).waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
      await skein.page.keyboard.press('Enter')
      await dialog.getByText(/the most telling first/).waitFor()
      await dialog.getByText('Conditions').click()
      expect(await barriersAt(skein, looks)).toEqual([])
    })

    it('in the actor network, its panel, a link of it, and its tables', async () => {
      await skein.page.keyboard.press('Shift+W')
      const unfold = skein.page.getByRole('button', { name: 'In view', exact: true })
      await skein.page.getByText(/links/).first().waitFor()
      await skein.calm()
      if (await unfold.isVisible()) await unfold.click()
      await skein.page.getByRole('list', { name: 'Communities' }).waitFor()
      await skein.page.getByText('What community means, and does not').click()
      expect(await barriersAt(skein, looks)).toEqual([])
      await skein.page.getByRole('tab', { name: 'Table' }).click()
      await skein.page.getByRole('tab', { name: /^Edges/ }).click()
      await skein.page.getByRole('button', { name: 'shares events with' }).first().click()
      await skein.details.getByText('Not a fact of the corpus').waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
      await skein.page.getByRole('tab', { name: 'Measures' }).click()
      await skein.page.getByRole('columnheader', { name: /Constraint/ }).waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
    })

    it('in the tables', async () => {
      await skein.find('Oliver North is convicted')
      await skein.page.getByRole('tab', { name: 'Table' }).click()
      await skein.page.getByRole('tab', { name: /^Nodes/ }).waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
      await skein.page.getByRole('tab', { name: /^Edges/ }).click()
      expect(await barriersAt(skein, looks)).toEqual([])
    })
  })

  describe('new to it', () => {
    eachTest(site, seen, screen)

    it('in the tour and in a story', async () => {
      await skein.page.getByRole('button', { name: 'Take the tour' }).click()
      await skein.page.getByRole('dialog', { name: 'Find' }).waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
      await skein.page.keyboard.press('Escape')
      await skein.page.getByRole('button', { name: /^From a law/ }).click()
      await skein.page.getByRole('region', { name: 'Story' }).waitFor()
      await skein.calm()
      expect(await barriersAt(skein, looks)).toEqual([])
    })

    it('when an expansion fails, and when the server is gone', async () => {
      await skein.find('oliver north')
      await skein.canvas.focus()
      await skein.page.route('**/api/expansion', (route) => route.abort())
      await skein.page.keyboard.press('e')
      await skein.page.getByRole('main').getByRole('button', { name: 'Try again' }).waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
      await skein.page.context().setOffline(true)
      await skein.search.fill('reagan')
      await skein.page.getByText('The server does not answer.').last().waitFor()
      expect(await barriersAt(skein, looks)).toEqual([])
      // It asks again and again, and the browser complains each time.
      await skein.close()
      skein.complaints.length = 0
    })
  })
})
