import type { Page } from 'playwright-core'
import { z } from 'zod'
import { neighboursIn, type PlacedGraph } from './corpus-graph.ts'
import { Expansion } from './record.ts'
import { canvas, openView, type Site, untilCalm } from './skein-page.ts'
import { traced } from './trace.ts'

/** How many nodes an expansion adds here. */
export const added = 100
const Seen = Expansion.omit({ longestTask: true }).extend({ added: z.int() })

/** Of the nodes with at least 100 neighbours to come, the one with the fewest. */
function anchorIn(part: PlacedGraph, whole: PlacedGraph): string {
  const inView = new Set(part.nodes.map(({ id }) => id))
  const neighbours = neighboursIn(whole)
  const toCome = (id: string) => (neighbours.get(id) ?? []).filter((other) => !inView.has(other)).length
  const [anchor] = part.nodes
    .filter(({ id, type }) => (type === 'Actor' || type === 'Tag') && toCome(id) >= added)
    .toSorted((one, other) => toCome(one.id) - toCome(other.id))
  if (!anchor) throw new Error(`no node in view has ${added} neighbours to come`)
  return anchor.id
}

/** Lets an expansion add 100 at most, in its menu. */
async function allowAll(page: Page) {
  await page.locator(canvas).focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitemradio', { name: String(added), exact: true }).click()
  await page.keyboard.press('Escape')
  await page.locator(canvas).focus()
}

/** Expands a node of a part by 100 others that the part does not have. */
export async function measureExpansion(
  site: Site,
  part: PlacedGraph,
  whole: PlacedGraph,
): Promise<Expansion> {
  const page = await openView(site, {
    nodes: part.nodes.map(({ id }) => ({ id })),
    selection: { kind: 'nodes', ids: [anchorIn(part, whole)] },
  })
  await page.evaluate<number>(`probe.shows(${part.nodes.length})`)
  await untilCalm(page)
  await allowAll(page)
  const { answer, longestTask } = await traced(site.browser, page, async () => {
    await page.evaluate('probe.expectExpansion()')
    await page.keyboard.press('e')
    return Seen.parse(await page.evaluate('probe.expansion()'))
  })
  await page.context().close()
  if (answer.added !== added) throw new Error(`the expansion added ${answer.added} nodes, not ${added}`)
  const { painted, stable, moved } = answer
  return { painted, stable, moved, longestTask }
}
