import type { ExportedGraph } from './exported-graph.ts'
import type { Palette } from './palette.ts'

export const formats = [
  { id: 'png', words: 'Picture (PNG)', ending: '.png' },
  { id: 'svg', words: 'Drawing (SVG)', ending: '.svg' },
  { id: 'graphml', words: 'GraphML', ending: '.graphml' },
  { id: 'gexf', words: 'GEXF, for Gephi', ending: '.gexf' },
  { id: 'cytoscape', words: 'Cytoscape JSON', ending: '.cyjs' },
  { id: 'nodes', words: 'Nodes as CSV', ending: '.nodes.csv' },
  { id: 'edges', words: 'Edges as CSV', ending: '.edges.csv' },
] as const
export type Format = (typeof formats)[number]

export function isPicture(format: Format): format is Extract<Format, { id: 'png' | 'svg' }> {
  return format.id === 'png' || format.id === 'svg'
}

const textFormats = {
  graphml: (graph: ExportedGraph) => import('./graphml.ts').then(({ graphml }) => graphml(graph)),
  gexf: (graph: ExportedGraph) => import('./gexf.ts').then(({ gexf }) => gexf(graph)),
  cytoscape: (graph: ExportedGraph) =>
    import('./cytoscape-json.ts').then(({ cytoscapeJson }) => cytoscapeJson(graph)),
  nodes: (graph: ExportedGraph) => import('./csv.ts').then(({ nodesCsv }) => nodesCsv(graph)),
  edges: (graph: ExportedGraph) => import('./csv.ts').then(({ edgesCsv }) => edgesCsv(graph)),
}

/** The file of a format, written by code that is loaded when it is first asked for. */
export async function write(format: Format, graph: ExportedGraph, palette: Palette): Promise<Blob> {
  if (!isPicture(format)) return new Blob([await textFormats[format.id](graph)])
  const { svg } = await import('./svg.ts')
  const picture = svg(graph, palette)
  if (format.id === 'svg') return new Blob([picture.text], { type: 'image/svg+xml' })
  const { png } = await import('./png.ts')
  return png(picture)
}
