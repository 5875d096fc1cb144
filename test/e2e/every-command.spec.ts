import { afterAll, describe, expect, it, onTestFailed, vi } from 'vitest'
import type { Command } from '../../client/commands/command.ts'
import { formats } from '../../client/export/formats.ts'
import { LayoutName } from '../../client/view/layout-names.ts'
import { aSite } from './site.ts'
import { SkeinPage } from './skein-page.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))
const { commands } = await import('../../client/commands/commands.ts')

/** What a reader without a pointer does before a command, and what they hear or come to by it. */
interface Walk {
  before?: readonly string[]
  /** What the live region says. */
  says?: RegExp
  /** The dialog that opens, by its name. */
  opens?: string
  /** Where the focus comes to: its accessible name. */
  comesTo?: RegExp
  gives?: 'a file' | 'a choice of files'
  /** What leads back to the canvas: Escape, unless told otherwise. */
  back?: readonly string[]
  /** What it leaves behind is not of the view: the next command finds the page loaded anew. */
  isLasting?: boolean
}

const selected = /\d+ nodes are selected\./
const laidOut: Walk = { says: /^Laid out / }
const saved: Walk = { gives: 'a file', says: /^Saved / }
const walks: Record<string, Walk> = {
  search: { comesTo: /^Find a person/ },
  palette: { opens: 'Find a node or a command' },
  shortcuts: { opens: 'Keys' },
  tour: { opens: 'Find', isLasting: true },
  undo: { before: ['p'], says: /^Undone: Pinned/ },
  redo: { before: ['p', 'Control+z'], says: /^Done again: Pinned/ },
  expand: { says: /Nothing new|Added/ },
  collapse: { says: /^Collapsed Oliver North/ },
  connect: { before: ['a'], says: /link/ },
  'show-only-connecting': { before: ['a'], says: /^Showed only what links/ },
  paths: { opens: 'Paths' },
  survive: { opens: 'Does it survive?' },
  related: { comesTo: /^Similar actors/ },
  pin: { says: /^Pinned 1 node/ },
  hide: { says: /^Hid Oliver North/ },
  'keep-only': { says: /^Kept only Oliver North/ },
  'show-hidden': { before: ['h'], says: /^Showed 1 hidden node/ },
  remove: { says: /^Removed Oliver North/ },
  'select-all': { says: selected },
  'select-neighbours': { says: selected },
  'invert-selection': { says: selected },
  lasso: { says: /^Draw around/, isLasting: true },
  'next-neighbour': { says: /^1 of \d+: / },
  'previous-neighbour': { says: /^(\d+) of \1: / },
  'walk-from-here': { says: /^Now the neighbours of Oliver North/ },
  'show-everything': { says: /^Everything but sources is shown/, isLasting: true },
  fit: { says: /on the screen/ },
  ...Object.fromEntries(LayoutName.options.map((layout) => [`lay-out-${layout}`, laidOut])),
  table: { comesTo: /^Nodes \d/, back: ['Shift+T'], isLasting: true },
  'network-of-view': { says: /Actor network/ },
  'network-of-corpus': { says: /Actor network/ },
  'name-list': { opens: 'Add nodes from a list' },
  differences: { opens: 'What differs' },
  'import-problems': { opens: 'What the last import found' },
  // An editor takes Tab for itself: the first Escape leads out of it, the second out of the console.
  console: { comesTo: /^Query/, back: ['Escape', 'Escape'], isLasting: true },
  'add-to-dossier': { says: /dossier/i },
  'add-view-to-dossier': { says: /dossier/i },
  dossiers: { opens: 'Dossiers' },
  'saved-views': { opens: 'Saved views' },
  'copy-link': { says: /^Copied the link/ },
  'copy-citation': { says: /^Copied the citation/ },
  'save-view-file': saved,
  'open-view-file': { gives: 'a choice of files', isLasting: true },
  ...Object.fromEntries(formats.map(({ id }) => [`export-${id}`, saved])),
  'clear-filters': { says: /^Cleared all filters/ },
  clear: { says: /^Cleared/ },
}

const site = aSite()

/** As Playwright writes a key. */
function pressed({ key, mod, shift }: NonNullable<Command['keys']>): string {
  return [...(mod ? ['Control'] : []), ...(shift ? ['Shift'] : []), key].join('+')
}

it('tells of every command what is heard of it', () => {
  expect(Object.keys(walks).sort()).toEqual(commands.map(({ id }) => id).sort())
})

describe('without a pointer', () => {
  let skein: SkeinPage
  let view = ''
  afterAll(() => skein.close())

  async function openOnce() {
    if (view !== '') return
    skein = await SkeinPage.open(site.browser, site.url, {
      permissions: ['clipboard-write', 'clipboard-read'],
    })
    await skein.find('oliver north')
    view = await skein.settledAddress()
  }

  const said = async () => (await skein.page.locator('.status-words').textContent())?.trim()
  const focus = () =>
    skein.page.evaluate(() => {
      const element = document.activeElement
      const { width = 0, height = 0, left = 0, top = 0 } = element?.getBoundingClientRect() ?? {}
      const isSeen = width > 0 && height > 0 && left < innerWidth && top < innerHeight
      const name = element?.ariaLabel ?? element?.textContent ?? ''
      return {
        name,
        isSeen: isSeen && element !== document.body,
        isCanvas: element?.matches('[data-canvas]'),
      }
    })

  /** Whether the page may hold more by now than its view. */
  let isSpent = false

  /** The view of Oliver North, with the focus on the canvas and no more said than that it was opened. */
  async function begin({ before = [], isLasting = false }: Walk, id: string) {
    await openOnce()
    if (isSpent) {
      await skein.page.goto('about:blank')
      await skein.page.goto(view)
    } else await skein.returnTo(view)
    isSpent = isLasting
    onTestFailed(() => {
      isSpent = true
    })
    await expect.poll(said).toMatch(/^Opened the view: /)
    await skein.details.getByRole('heading', { name: 'Oliver North', exact: true }).waitFor()
    await skein.calm()
    if (id === 'clear-filters') await skein.overview.getByRole('button', { name: /^Tags/ }).press('Enter')
    await skein.canvas.focus()
    for (const key of before) await skein.page.keyboard.press(key)
  }

  async function isAsTold(
    { says, opens, comesTo, gives, back = ['Escape'] }: Walk,
    act: () => Promise<void>,
  ) {
    const given =
      gives === 'a file'
        ? skein.page.waitForEvent('download')
        : gives && skein.page.waitForEvent('filechooser')
    await act()
    await given
    if (says) await expect.poll(said, { timeout: 10_000 }).toMatch(says)
    if (opens !== undefined) {
      await skein.page.getByRole('dialog', { name: opens }).waitFor()
      // A key that is pressed before the focus is there is one for the canvas.
      await expect.poll(async () => (await focus()).isCanvas).toBe(false)
    }
    if (comesTo) await expect.poll(async () => (await focus()).name).toMatch(comesTo)
    await expect.poll(async () => (await focus()).isSeen).toBe(true)
    if (opens === undefined && !comesTo) return
    for (const [turn, key] of back.entries()) {
      if (turn > 0) await expect.poll(async () => comesTo?.test((await focus()).name)).toBe(false)
      await skein.page.keyboard.press(key)
    }
    await expect.poll(async () => (await focus()).isCanvas).toBe(true)
  }

  const keyed = commands.flatMap((command) => (command.keys ? [{ ...command, keys: command.keys }] : []))
  it.each(keyed)('the key for “$words” works, is heard, and Escape leads back', async (command) => {
    const walk = walks[command.id] ?? {}
    await begin(walk, command.id)
    await isAsTold(walk, () => skein.page.keyboard.press(pressed(command.keys)))
  })

  const palette = () => skein.page.getByRole('dialog', { name: 'Find a node or a command' })

  it('the palette has every other command', async () => {
    await begin({}, 'palette')
    await skein.page.keyboard.press('Control+k')
    const listed = palette().getByRole('group', { name: 'Commands' }).getByRole('option')
    await expect.poll(() => listed.count()).toBe(commands.length - 1)
    const words = (await listed.allTextContents()).join('\n')
    for (const command of commands) if (command.id !== 'palette') expect(words).toContain(command.words)
  })

  it.each(commands.filter(({ keys }) => !keys))(
    'the palette carries out “$words”, which has no key, it is heard, and Escape leads back',
    async (command) => {
      const walk = walks[command.id] ?? {}
      await begin(walk, command.id)
      await isAsTold(walk, async () => {
        await skein.page.keyboard.press('Control+k')
        await palette().getByRole('combobox').fill(command.words.replace(/[,:]/g, ''))
        await palette().getByRole('option', { name: command.words }).first().waitFor()
        await skein.page.keyboard.press('Enter')
      })
    },
  )
})
