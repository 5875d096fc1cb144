import { beforeEach, describe, expect, it } from 'vitest'
import type { ImportProblem } from '../../model/import-report.ts'
import { barriersAt, type Look, lightAndDark } from './barriers.ts'
import { aSite, eachFromOneView, eachFromTheStart, eachTest } from './site.ts'
import type { SkeinPage } from './skein-page.ts'

const site = aSite()
let skein: SkeinPage
const seen = (page: SkeinPage) => {
  skein = page
}

const inDialog = '[role=dialog]'
const inMenu = '[role=menu]'
const inDetails = 'aside[aria-label=Details]'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
// No style of a small screen is of colours: those have been looked at.
const onPhone: readonly Look[] = [['light', 'but of colours']]

describe.each([
  { named: 'light and dark', screen: {}, looks: lightAndDark },
  { named: 'on a phone', screen: phone, looks: onPhone },
])('nothing bars the way of a reader, $named', ({ screen, looks }) => {
  const expectNone = async (within?: string) => expect(await barriersAt(skein, looks, within)).toEqual([])

  describe('who begins', () => {
    eachFromTheStart(site, seen, screen)

    it('at the start', async () => {
      await skein.page.getByRole('heading', { name: 'Or begin with one of these' }).waitFor()
      await expectNone()
    })

    it('among the hits, and where nothing matches', async () => {
      await skein.search.fill('olivr nort')
      await skein.hits.first().waitFor()
      await expectNone()
      await skein.search.fill('xqzwvk')
      await skein.page.getByText(/Nothing matches/).waitFor()
      await expectNone()
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

    it('in the explored graph, and its panel with the leads', async () => {
      await skein.details.getByText('Kept company').first().waitFor()
      await skein.details.locator('.neighbour').first().waitFor()
      await expectNone()
    })

    it('where a lead was dismissed, and where many nodes are selected', async () => {
      await skein.details
        .getByRole('button', { name: /^Dismiss/ })
        .first()
        .click()
      await skein.details.getByText('Show dismissed').first().click()
      await expectNone(inDetails)
      await skein.canvas.focus()
      await skein.page.keyboard.press('a')
      await skein.details.getByRole('heading', { name: '9 nodes' }).waitFor()
      await expectNone(inDetails)
    })

    it('among the filters, and where they hide everything', async () => {
      const unfold = skein.page.getByRole('button', { name: 'In view', exact: true })
      if (await unfold.isVisible()) await unfold.click()
      const folded = skein.overview.locator('details:not([open]) > summary')
      while ((await folded.count()) > 0) await folded.first().click()
      await expectNone()
      await skein.overview.getByLabel('Words in title, summary or location').fill('xqzwvk')
      await skein.page
        .getByText(/hide everything|is hidden/)
        .first()
        .waitFor()
      await expectNone()
    })

    it('among paths and their conditions', async () => {
      await skein.page.keyboard.press('f')
      const dialog = skein.page.getByRole('dialog', { name: 'Paths' })
      await dialog.getByLabel('To', { exact: true }).fill('Adnan Khashoggi')
      await dialog.getByRole('button', { name: /^Adnan Khashoggi/ }).waitFor()
      await expectNone(inDialog)
      await skein.page.keyboard.press('Enter')
      await dialog.getByText(/the most telling first/).waitFor()
      await dialog.getByText('Conditions').click()
      await expectNone(inDialog)
    })

    it('in the actor network, its panel, a link of it, and its tables', async () => {
      await skein.page.keyboard.press('Shift+W')
      const unfold = skein.page.getByRole('button', { name: 'In view', exact: true })
      await skein.page.getByText(/links/).first().waitFor()
      await skein.calm()
      if (await unfold.isVisible()) await unfold.click()
      await skein.page.getByRole('list', { name: 'Communities' }).waitFor()
      await skein.page.getByText('What community means, and does not').click()
      await expectNone()
      await skein.page.getByRole('tab', { name: 'Table' }).click()
      await skein.page.getByRole('tab', { name: /^Edges/ }).click()
      await skein.page.getByRole('button', { name: 'shares events with' }).first().click()
      await skein.details.getByText('Not a fact of the corpus').waitFor()
      await expectNone()
      await skein.page.getByRole('tab', { name: 'Measures' }).click()
      await skein.page.getByRole('columnheader', { name: /Constraint/ }).waitFor()
      await expectNone('main')
    })

    it('in the tables', async () => {
      await skein.find('Oliver North is convicted')
      await skein.page.getByRole('tab', { name: 'Table' }).click()
      await skein.page.getByRole('tab', { name: /^Nodes/ }).waitFor()
      await expectNone()
      await skein.page.getByRole('tab', { name: /^Edges/ }).click()
      await expectNone('main')
    })
  })
})

/** More than one of each severity, with and without a place. */
const problems: ImportProblem[] = [
  { rule: 'unreadable-yaml', severity: 'error' as const, line: 3, column: 17 },
  { rule: 'bad-date', severity: 'warning' as const, line: 4, field: 'date' },
  { rule: 'rare-tag', severity: 'info' as const },
].flatMap((problem) =>
  ['one.md', 'other.md'].map((file) => ({ file, message: 'What is wrong', hint: 'What to do', ...problem })),
)

describe('nothing bars the way of a reader in what is laid out alike on every screen', () => {
  const expectNone = async (within?: string) =>
    expect(await barriersAt(skein, lightAndDark, within)).toEqual([])

  describe('who begins', () => {
    eachFromTheStart(site, seen)

    it('in the palette and the list of keys', async () => {
      await skein.page.keyboard.press('Control+k')
      await skein.page.getByRole('option').first().waitFor()
      await expectNone(inDialog)
      await skein.page.keyboard.type('clark')
      await skein.page
        .getByRole('option', { name: /Clark Clifford/ })
        .first()
        .waitFor()
      await expectNone(inDialog)
      await skein.page.keyboard.press('Escape')
      await skein.page.getByRole('tab', { name: 'Explore' }).press('?')
      await skein.page.getByRole('dialog', { name: 'Keys' }).waitFor()
      await expectNone(inDialog)
    })

    it('in the list of names and what was found of it', async () => {
      await skein.page.getByRole('button', { name: 'Add nodes from a list…' }).click()
      const dialog = skein.page.getByRole('dialog', { name: 'Add nodes from a list' })
      await dialog.waitFor()
      await expectNone(inDialog)
      await dialog.getByLabel('Names or ids, one a line').fill('Oliver North\nnorth\nNobody Whatsoever')
      await dialog.getByRole('button', { name: /^Look up/ }).click()
      await dialog.getByRole('heading', { name: /^Found/ }).waitFor()
      await expectNone(inDialog)
    })

    it('in what the last import found, all of it and by a rule', async () => {
      await skein.page.route('**/api/import', async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, json: { ...(await response.json()), problems } })
      })
      await skein.page.keyboard.press('Control+k')
      await skein.page.keyboard.type('problems that the last import found')
      await skein.page.getByRole('option', { name: /^Show the problems/ }).click()
      const dialog = skein.page.getByRole('dialog', { name: 'What the last import found' })
      await dialog.getByText('6 problems, in 2 files.').waitFor()
      await expectNone(inDialog)
      await dialog.getByRole('button', { name: 'bad-date' }).click()
      await dialog.getByText('2 of 6 problems, in 2 files, of the rule bad-date.').waitFor()
      await expectNone(inDialog)
    })
  })

  describe('with a view', () => {
    eachFromOneView(site, async (page) => {
      seen(page)
      await skein.find('oliver north')
    })
    beforeEach(() => skein.canvas.focus())

    it('in the menus of the canvas: of a node, history, ways to lay out, sharing', async () => {
      const shut = async () => {
        await skein.page.keyboard.press('Escape')
        await skein.page.getByRole('menu').waitFor({ state: 'detached' })
      }
      await skein.page.keyboard.press('Shift+F10')
      await skein.page.getByRole('menuitem').first().waitFor()
      await expectNone(inMenu)
      await shut()
      for (const name of ['History', 'Lay out', 'Share and export']) {
        await skein.page.getByRole('button', { name }).click()
        await skein.page.getByRole('menu').waitFor()
        await expectNone(inMenu)
        await shut()
      }
    })

    it('among the saved views, and behind them', async () => {
      await skein.page.keyboard.press('v')
      const dialog = skein.page.getByRole('dialog', { name: 'Saved views' })
      await dialog.getByText('None is saved in this browser yet.').waitFor()
      await expectNone()
      await skein.page.keyboard.press('Enter')
      await dialog.getByText(/^Saved “/).waitFor()
      await dialog.getByRole('button', { name: /^Rename/ }).click()
      await expectNone(inDialog)
    })

    it('in a dossier, before anything is in it and with all that an entry tells', async () => {
      await skein.page.keyboard.press('Shift+D')
      const dialog = skein.page.getByRole('dialog', { name: 'Dossiers' })
      await dialog.getByRole('button', { name: 'Begin a dossier' }).waitFor()
      await expectNone(inDialog)
      await dialog.getByRole('button', { name: 'Begin a dossier' }).click()
      await dialog.getByText('Nothing is in it yet.').waitFor()
      await dialog.getByRole('button', { name: 'Add the view' }).click()
      await dialog.getByText('Evidence:').click()
      await dialog.getByRole('link').first().waitFor()
      await expectNone(inDialog)
      await dialog.getByRole('button', { name: 'Rename' }).click()
      await expectNone(inDialog)
    })
  })

  describe('new to it', () => {
    eachTest(site, seen)

    it('in the tour and in a story', async () => {
      await skein.page.getByRole('button', { name: 'Take the tour' }).click()
      await skein.page.getByRole('dialog', { name: 'Find' }).waitFor()
      await expectNone()
      await skein.page.keyboard.press('Escape')
      await skein.page.getByRole('button', { name: /^From a law/ }).click()
      await skein.page.getByRole('region', { name: 'Story' }).waitFor()
      await skein.calm()
      await expectNone()
    })

    it('when an expansion fails, and when the server is gone', async () => {
      await skein.find('oliver north')
      await skein.canvas.focus()
      await skein.page.route('**/api/expansion', (route) => route.abort())
      await skein.page.keyboard.press('e')
      await skein.page.getByRole('main').getByRole('button', { name: 'Try again' }).waitFor()
      await expectNone()
      await skein.page.context().setOffline(true)
      await skein.search.fill('reagan')
      await skein.page.getByText('The server does not answer.').last().waitFor()
      await expectNone()
      // It asks again and again, and the browser complains each time.
      await skein.close()
      skein.complaints.length = 0
    })
  })
})
