import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { freshPage } from './context.ts'

interface Point {
  x: number
  y: number
}

const canvas = `document.querySelector('[data-canvas]')`
const cytoscape = `${canvas}._cyreg.cy`

/** For a reader who did not ask for less motion. */
export const withMotion = { reducedMotion: 'no-preference' } as const

/** What a page of the tests is opened with: to draw all motion would take a third of their time. */
const usualScreen: BrowserContextOptions = {
  viewport: { width: 1280, height: 720 },
  locale: 'en-GB',
  reducedMotion: 'reduce',
}

/** The page of Skein as a reader has it, with ways to see what is on its canvas. */
export class SkeinPage {
  readonly page: Page
  /** What the page complained about: errors of its own and those it wrote to the console, and what it asked of others than its server. */
  readonly complaints: string[] = []

  readonly close: () => Promise<void>

  private constructor({ page, giveBack }: Awaited<ReturnType<typeof freshPage>>, origin: string) {
    this.page = page
    this.close = giveBack
    page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url())
      if (/^https?:$/.test(protocol) && asked !== origin) this.complaints.push(`asked ${request.url()}`)
    })
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text())
    })
  }

  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<SkeinPage> {
    const { origin } = new URL(url)
    const screen = await freshPage(browser, origin, { ...usualScreen, ...options })
    const skein = new SkeinPage(screen, origin)
    await skein.page.goto(url)
    await skein.search.waitFor()
    return skein
  }

  get search() {
    return this.page.getByRole('combobox', { name: 'Find a person' })
  }

  get canvas() {
    return this.page.getByRole('application', { name: 'Graph' })
  }

  get details() {
    return this.page.getByRole('complementary', { name: 'Details' })
  }

  get overview() {
    return this.page.getByRole('complementary', { name: 'In view' })
  }

  get hits() {
    return this.page.getByRole('option')
  }

  /** Opens the best hit for a text, and waits until the canvas is calm. */
  async find(text: string) {
    await this.search.fill(text)
    await this.hits.first().waitFor()
    await this.page.keyboard.press('Enter')
    await this.details.getByRole('heading', { level: 2 }).waitFor()
    await this.calm()
  }

  /** Waits until the layout has placed every node and nothing moves. */
  async calm() {
    await this.#until(`${canvas}.getAttribute('aria-busy') === 'false' && ${cytoscape}.nodes().length > 0`)
  }

  /** Brings a view back whose address was kept. What the page holds besides the view stays as it is. */
  async returnTo(address: string) {
    await this.#leaveForTheCanvas()
    await this.page.goto(address)
    // The entry of the browser has nothing to remember until the view is there.
    await this.#until('history.state !== null')
    await this.calm()
  }

  /** Empties the view, as the address of the start does. What the page holds besides the view stays as it is. */
  async startOver() {
    await this.#leaveForTheCanvas()
    await this.page.goto(`${new URL(this.page.url()).origin}/#`)
    await this.page.getByText('Who or what are you looking for?').waitFor()
  }

  /** The address of the page when it has followed the view, and no longer changes. */
  async settledAddress(): Promise<string> {
    let before = ''
    const settles = async () => {
      // A page with much to do is late: what it waits for before it writes its address comes before a longer wait of its own.
      await this.page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))')
      const same = this.page.url() === before && before.includes('#/view/')
      before = this.page.url()
      return same
    }
    await expect.poll(settles, { interval: 1, timeout: 15_000 }).toBe(true)
    return before
  }

  async nodeCount(): Promise<number> {
    return this.page.evaluate<number>(`${cytoscape}.nodes().not('.hidden').length`)
  }

  async edgeIds(): Promise<string[]> {
    return this.page.evaluate<string[]>(`${cytoscape}.edges().map((edge) => edge.id()).sort()`)
  }

  /** How wide each edge is drawn. */
  async edgeWidths(): Promise<Record<string, number>> {
    return this.page.evaluate<Record<string, number>>(
      `Object.fromEntries(${cytoscape}.edges().map((edge) => [edge.id(), edge.numericStyle('width')]))`,
    )
  }

  /** Where each node is, in the coordinates of the graph. */
  async positions(): Promise<Record<string, Point>> {
    return this.page.evaluate<Record<string, Point>>(
      `Object.fromEntries(${cytoscape}.nodes().map((node) => [node.id(), { ...node.position() }]))`,
    )
  }

  /** The nodes whose label is shown. */
  async labelled(): Promise<string[]> {
    return this.page.evaluate<string[]>(`${cytoscape}.nodes('.labelled').map((node) => node.id())`)
  }

  /** The nodes whose label reaches beyond the canvas. */
  async cutLabels(): Promise<string[]> {
    return this.page.evaluate<string[]>(
      `${cytoscape}.nodes('.labelled').filter((node) => {
        const { x1, x2, y1, y2 } = node.renderedBoundingBox({ includeOverlays: false })
        return x1 < 0 || y1 < 0 || x2 > ${cytoscape}.width() || y2 > ${cytoscape}.height()
      }).map((node) => node.id())`,
    )
  }

  /** How near the graph is seen, and what is in the middle. */
  async shownPart(): Promise<Point & { zoom: number }> {
    return this.page.evaluate<Point & { zoom: number }>(
      `(({ x1, x2, y1, y2 }) => ({ zoom: ${cytoscape}.zoom(), x: (x1 + x2) / 2, y: (y1 + y2) / 2 }))(${cytoscape}.extent())`,
    )
  }

  async viewport(): Promise<unknown> {
    return this.page.evaluate(`({ zoom: ${cytoscape}.zoom(), pan: { ...${cytoscape}.pan() } })`)
  }

  /** Where a node is on the page. */
  async placeOf(id: string): Promise<Point> {
    const box = await this.canvas.boundingBox()
    const point = await this.page.evaluate<Point>(
      `({ ...${cytoscape}.getElementById(${JSON.stringify(id)}).renderedPosition() })`,
    )
    return { x: point.x + (box?.x ?? 0), y: point.y + (box?.y ?? 0) }
  }

  async waitForNodeCount(count: number) {
    await this.#until(`${cytoscape}.nodes().length === ${count}`)
    await this.calm()
  }

  /** A field in a dialog may take the first Escape for itself. */
  async #leaveForTheCanvas() {
    const dialogs = this.page.getByRole('dialog')
    const dialogsAfterEscape = async () => {
      // One that leaves the page beside it to be used is closed from inside alone.
      if ((await dialogs.count()) > 0) await dialogs.last().focus()
      await this.page.keyboard.press('Escape')
      return dialogs.count()
    }
    await expect.poll(dialogsAfterEscape).toBe(0)
    const explore = this.page.getByRole('tab', { name: 'Explore' })
    if ((await explore.getAttribute('aria-selected')) !== 'true') await explore.click()
  }

  /** Lets the page look again and again for some while, and asks it anew: another one may have taken its place. */
  async #until(condition: string) {
    const looking = `new Promise((resolve) => {
      const holds = () => { try { return ${condition} } catch { return false } }
      const end = Date.now() + 1_000
      const look = () => (holds() || Date.now() > end ? resolve(holds()) : setTimeout(look, 50))
      look()
    })`
    await expect.poll(() => this.page.evaluate<boolean>(looking), { timeout: 15_000 }).toBe(true)
  }
}
