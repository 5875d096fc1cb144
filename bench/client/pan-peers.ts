import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { perNodeType } from '#model/node-types.ts'
import { nodeSize, shareOfDegree } from '../../client/canvas/drawing/node-size.ts'
import { builtScript } from './built.ts'
import { neighboursIn, type PlacedGraph } from './corpus-graph.ts'
import { type Box, seeAll } from './pan.ts'
import type { Scene } from './peers/scene.ts'
import type { Drawer } from './record.ts'
import { calm, screen } from './skein-page.ts'

export type Peer = Exclude<Drawer, 'Skein'>

/** Which library a drawer is, and whether it leaves edges out while it moves. */
const peers: Record<Peer, { file: string; hidesEdges: boolean }> = {
  sigma: { file: 'sigma', hidesEdges: false },
  'sigma, edges hidden': { file: 'sigma', hidesEdges: true },
  'vis-network': { file: 'vis-network', hidesEdges: false },
  'vis-network, edges hidden': { file: 'vis-network', hidesEdges: true },
  'force-graph': { file: 'force-graph', hidesEdges: false },
}

const theme = readFileSync(new URL('../../client/theme/theme.css', import.meta.url), 'utf8')

/** Skein's own, of its light theme, which comes first. */
function colourOf(name: string): string {
  const colour = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(theme)?.[1]
  if (!colour) throw new Error(`The theme has no colour ${name}.`)
  return colour
}

const colours = perNodeType((type) => colourOf(type.toLowerCase()))

function sceneOf(graph: PlacedGraph, box: Box, hidesEdges: boolean): Scene {
  const neighbours = neighboursIn(graph)
  const degree = (id: string) => neighbours.get(id)?.length ?? 0
  const most = Math.max(...graph.nodes.map(({ id }) => degree(id)))
  return {
    nodes: graph.nodes.map(({ id, type, label, x, y }) => ({
      id,
      label,
      x,
      y,
      radius: nodeSize(type, shareOfDegree(degree(id), most)) / 2,
      colour: colours[type],
    })),
    edges: graph.edges,
    seen: seeAll(graph.nodes, box),
    edgeColour: colourOf('edge'),
    hidesEdges,
  }
}

/** A page with nothing but a peer's canvas, as large as Skein's and in the same place. */
export async function openPeer(browser: Browser, peer: Peer, graph: PlacedGraph, box: Box): Promise<Page> {
  const { file, hidesEdges } = peers[peer]
  const context = await browser.newContext({ viewport: screen, locale: 'en-GB' })
  const page = await context.newPage()
  const place = `position:absolute;left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px`
  await page.setContent(`<!doctype html><body><div id="graph" style="${place}"></div>`)
  await page.addScriptTag({ content: await builtScript(`peers/${file}.ts`, 'peer') })
  const scene = JSON.stringify(sceneOf(graph, box, hidesEdges))
  await page.evaluate(`peer.draw(document.getElementById('graph'), ${scene})`)
  await page.waitForTimeout(calm)
  return page
}
