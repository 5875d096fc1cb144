import type { ExportedGraph } from './exported-graph.ts'

/** The graph in view as the JSON of Cytoscape and of networkx's `cytoscape_graph`. */
export function cytoscapeJson({ nodes, edges, facts, lack }: ExportedGraph): string {
  const json = {
    directed: true,
    multigraph: true,
    data: { ...facts, ...(lack && { lack }) },
    elements: {
      nodes: nodes.map(({ id, label, type, degree, x, y, properties }) => ({
        data: { ...properties, id, value: id, name: label, type, degree },
        position: { x, y },
      })),
      edges: edges.map(({ id, source, target, type, properties }) => ({
        data: { ...properties, id, key: id, source, target, type },
      })),
    },
  }
  return `${JSON.stringify(json, null, 2)}\n`
}
