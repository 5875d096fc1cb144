import type { Properties } from '#model/graph.ts'
import type { ExportedGraph } from './exported-graph.ts'

/** What the form has a name for, and all that files say; told apart where they say otherwise under the same name. */
function dataOf(own: Properties, properties: Properties): Properties {
  const said = Object.entries(properties).filter(([name, value]) => own[name] !== value)
  const named = said.map(([name, value]) => [Object.hasOwn(own, name) ? `property.${name}` : name, value])
  return { ...Object.fromEntries(named), ...own }
}

/** The graph in view as the JSON of Cytoscape and of networkx's `cytoscape_graph`. */
export function cytoscapeJson({ nodes, edges, facts, lack }: ExportedGraph): string {
  const json = {
    directed: true,
    multigraph: true,
    data: { ...facts, ...(lack && { lack }) },
    elements: {
      nodes: nodes.map(({ id, label, type, degree, x, y, properties }) => ({
        data: dataOf({ id, value: id, name: label, type, degree }, properties),
        position: { x, y },
      })),
      edges: edges.map(({ id, source, target, type, properties }) => ({
        data: dataOf({ id, key: id, source, target, type }, properties),
      })),
    },
  }
  return `${JSON.stringify(json, null, 2)}\n`
}
