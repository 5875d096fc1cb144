import type { Browser, Page } from 'playwright-core'
import type { PlacedNode } from './corpus-graph.ts'
import type { Pan } from './record.ts'
import { traced } from './trace.ts'

interface Point {
  x: number
  y: number
}

export interface Box extends Point {
  width: number
  height: number
}

/** What is in the middle of a box, and how near. */
export interface Seen extends Point {
  zoom: number
}

export const duration = 1500
const rest = 400
const reach = { x: 200, y: 120 }
const pause = 8
const grid = 40

/** All of them, with a margin. */
export function seeAll(nodes: readonly Point[], { width, height }: Box): Seen {
  const extent = (values: number[]) => ({ least: Math.min(...values), most: Math.max(...values) })
  const [across, down] = [extent(nodes.map(({ x }) => x)), extent(nodes.map(({ y }) => y))]
  const fits = Math.min(width / (across.most - across.least), height / (down.most - down.least))
  return {
    zoom: fits * 0.9,
    x: (across.least + across.most) / 2,
    y: (down.least + down.most) / 2,
  }
}

/** The point of the box, away from its rim, that is farthest from every node: a drag from there moves none. */
export function emptiestPoint(nodes: readonly PlacedNode[], box: Box, seen: Seen): Point {
  const onScreen = nodes.map(({ x, y }) => ({
    x: box.x + box.width / 2 + (x - seen.x) * seen.zoom,
    y: box.y + box.height / 2 + (y - seen.y) * seen.zoom,
  }))
  let best = { x: box.x, y: box.y, room: -1 }
  for (let x = box.x + grid; x < box.x + box.width - grid; x += grid / 2)
    for (let y = box.y + grid; y < box.y + box.height - grid; y += grid / 2) {
      const room = Math.min(...onScreen.map((node) => Math.hypot(node.x - x, node.y - y)))
      if (room > best.room) best = { x, y, room }
    }
  return best
}

async function scriptMilliseconds(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN)
  }
}

/**
 * Drags with the mouse, round and round, where each moment has its place however slow the page is. A hand does not wait
 * until the page has seen it either.
 */
async function drag(page: Page, from: Point): Promise<number> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  const began = performance.now()
  const moves: Promise<void>[] = []
  let gone = 0
  while (gone < duration) {
    const angle = (gone / 1000) * Math.PI
    moves.push(page.mouse.move(from.x + reach.x * Math.sin(angle), from.y + reach.y * Math.sin(2 * angle)))
    await new Promise((resolve) => setTimeout(resolve, pause))
    gone = performance.now() - began
  }
  await Promise.all(moves)
  const seconds = (performance.now() - began) / 1000
  await page.mouse.up()
  return seconds
}

/** Pans for a while and answers how that went. */
export async function measurePan(browser: Browser, page: Page, from: Point): Promise<Pan> {
  const script = await scriptMilliseconds(page)
  const { answer, frames } = await traced(browser, page, async () => {
    const before = await script()
    const seconds = await drag(page, from)
    return { seconds, script: (await script()) - before }
  })
  await page.waitForTimeout(rest)
  return { framesPerSecond: frames / answer.seconds, scriptPerFrame: answer.script / Math.max(frames, 1) }
}
