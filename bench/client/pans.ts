import type { Page } from 'playwright-core'
import type { PlacedGraph } from './corpus-graph.ts'
import { type Box, emptiestPoint, measurePan, seeAll } from './pan.ts'
import { openPeer } from './pan-peers.ts'
import type { Drawer, Pan, Pans } from './record.ts'
import { openView, placed, type Site, untilCalm } from './skein-page.ts'

const mostSaved = 5000

/** Skein's page with a part of the corpus, or everything, as it is seen as a whole. */
async function openSkein(site: Site, { nodes }: PlacedGraph, box: Box): Promise<Page> {
  const shown = seeAll(nodes, box)
  if (nodes.length > mostSaved) {
    const page = await openView(site, { nodes: [], everything: { without: [] }, shown })
    await page.getByText(/^Overview: /).waitFor()
    await untilCalm(page)
    return page
  }
  const page = await openView(site, { nodes: placed(nodes), shown })
  await page.evaluate<number>(`probe.shows(${nodes.length})`)
  await untilCalm(page)
  return page
}

/** Pans a graph as often as told, drawn by one of them. */
export async function measurePans(
  site: Site,
  drawer: Drawer,
  graph: PlacedGraph,
  box: Box,
  repeat: (work: () => Promise<Pan>) => Promise<Pan[]>,
): Promise<Pans> {
  const page =
    drawer === 'Skein' ? await openSkein(site, graph, box) : await openPeer(site.browser, drawer, graph, box)
  const from = emptiestPoint(graph.nodes, box, seeAll(graph.nodes, box))
  const runs = await repeat(() => measurePan(site.browser, page, from))
  await page.context().close()
  return { drawer, nodes: graph.nodes.length, edges: graph.edges.length, runs }
}
