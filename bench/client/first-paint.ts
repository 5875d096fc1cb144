import type { PlacedGraph } from './corpus-graph.ts'
import { openView, placed, type Site } from './skein-page.ts'

/** Milliseconds from asking for the page to the first frame that shows every node of a view. */
export async function measureFirstPaint(site: Site, { nodes }: PlacedGraph): Promise<number> {
  const page = await openView(site, { nodes: placed(nodes) })
  const milliseconds = await page.evaluate<number>(`probe.shows(${nodes.length})`)
  await page.context().close()
  return milliseconds
}
