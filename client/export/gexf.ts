import type { GraphNode } from '#model/graph.ts'
import { descriptionOf } from '../share/view-facts.ts'
import { nodeLooks } from '../theme/node-looks.ts'
import { isDerived, type ViewEdge } from '../view/view-edge.ts'
import { attributesOf, cellText, type ExportedGraph, type ExportedNode } from './exported-graph.ts'
import { xmlText } from './xml.ts'

function declared(name: string, type: string): string {
  return `      <attribute id="${xmlText(name)}" title="${xmlText(name)}" type="${type}"/>`
}

function valued(name: string, value: string | number): string {
  return `<attvalue for="${xmlText(name)}" value="${xmlText(String(value))}"/>`
}

function properties(of: GraphNode['properties']): string {
  return Object.entries(of)
    .map(([name, value]) => valued(`property.${name}`, cellText(value)))
    .join('')
}

function declarations(items: readonly { properties: GraphNode['properties'] }[]): string[] {
  return attributesOf(items).map(({ name, type }) => declared(`property.${name}`, type))
}

/** Gephi's y grows upwards. */
function nodeLine({ id, label, type, degree, x, y, size, properties: own }: ExportedNode): string {
  return `      <node id="${xmlText(id)}" label="${xmlText(label)}"><attvalues>${valued('type', type)}${valued('degree', degree)}${properties(own)}</attvalues><viz:size value="${size}"/><viz:position x="${x}" y="${0 - y}" z="0"/><viz:shape value="${nodeLooks[type].gexf}"/></node>`
}

/** A derived link has no direction, and a weight that Gephi lays out by. */
function directionOf(edge: ViewEdge): string {
  return isDerived(edge) ? ` type="undirected" weight="${edge.properties.weight}"` : ''
}

/** The graph in view as GEXF 1.3, which Gephi reads, with the places on the canvas. */
export function gexf({ nodes, edges, facts, lack }: ExportedGraph): string {
  const edgeLines = edges.map(
    (edge) =>
      `      <edge id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}" label="${edge.type}"${directionOf(edge)}><attvalues>${valued('type', edge.type)}${properties(edge.properties)}</attvalues></edge>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `  <meta lastmodifieddate="${facts.date}">`,
    '    <creator>Skein</creator>',
    `    <description>${xmlText(descriptionOf(facts, lack))}</description>`,
    '  </meta>',
    '  <graph defaultedgetype="directed" mode="static">',
    '    <attributes class="node">',
    declared('type', 'string'),
    declared('degree', 'integer'),
    ...declarations(nodes),
    '    </attributes>',
    '    <attributes class="edge">',
    declared('type', 'string'),
    ...declarations(edges),
    '    </attributes>',
    '    <nodes>',
    ...nodes.map(nodeLine),
    '    </nodes>',
    '    <edges>',
    ...edgeLines,
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n')
}
