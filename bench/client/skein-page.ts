import type { Browser, Page } from 'playwright-core'
import type { z } from 'zod'
import { noFilters } from '../../client/filters/filters.ts'
import type { SavedView } from '../../client/share/saved-view.ts'
import type { PlacedNode } from './corpus-graph.ts'
import type { Box } from './pan.ts'

export const screen = { width: 1280, height: 720 }
const patience = 60_000
/** So long is waited for what comes later than what was asked for. */
export const calm = 1500

export const canvas = '[data-canvas]'

export interface Site {
  url: string
  browser: Browser
  /** The text of probe.ts, as each page runs it before anything else. */
  probe: string
}

type Opened = Pick<SavedView, 'nodes'> & Partial<Pick<SavedView, 'everything' | 'selection' | 'shown'>>

function savedView(opened: Opened): z.input<typeof SavedView> {
  return {
    format: 'skein-view',
    version: 1,
    revision: null,
    savedAt: new Date().toISOString(),
    edges: [],
    pinned: [],
    hidden: [],
    filters: noFilters,
    selection: null,
    layout: 'force',
    timeAxis: null,
    shown: null,
    theme: 'light',
    ...opened,
  }
}

/** Skein's page as the browser restores it with a view: when it was reloaded, or come back to. */
export async function openView({ browser, url, probe }: Site, opened: Opened): Promise<Page> {
  const context = await browser.newContext({ viewport: screen, locale: 'en-GB' })
  await context.addInitScript({ content: probe })
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('combobox', { name: 'Find a person' }).waitFor()
  const entry = { page: '', step: 0, view: savedView(opened) }
  await page.evaluate((state) => history.replaceState(state, ''), entry)
  await page.reload({ waitUntil: 'commit' })
  return page
}

/** When the view has been drawn and nothing is going on any more. */
export async function untilCalm(page: Page): Promise<void> {
  await page.locator(`${canvas}[aria-busy="false"]`).waitFor({ timeout: patience })
  await page.waitForTimeout(calm)
}

/** Where the canvas is on the page while it shows these nodes, and how large. */
export async function canvasBoxOf(site: Site, nodes: readonly PlacedNode[]): Promise<Box> {
  const page = await openView(site, { nodes: placed(nodes) })
  await untilCalm(page)
  const box = await page.locator(canvas).boundingBox()
  await page.context().close()
  if (!box) throw new Error('the canvas is not on the screen')
  return box
}

/** Nodes as a view keeps them, with their places. */
export function placed(nodes: readonly PlacedNode[]): SavedView['nodes'] {
  return nodes.map(({ id, x, y }) => ({ id, place: [x, y] }))
}
