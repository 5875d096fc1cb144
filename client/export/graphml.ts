import type { GraphNode } from '#model/graph.ts'
import { descriptionOf } from '../share/view-facts.ts'
import { isDerived } from '../view/view-edge.ts'
import { type Attribute, attributesOf, cellText, type ExportedGraph } from './exported-graph.ts'
import { xmlText } from './xml.ts'

type End = 'node' | 'edge'

function keyOf(end: End, name: string, type: Attribute['type']): string {
  return `  <key id="${xmlText(`${end}.${name}`)}" for="${end}" attr.name="${xmlText(name)}" attr.type="${type}"/>`
}

function dataOf(end: End, name: string, value: string | number): string {
  return `<data key="${xmlText(`${end}.${name}`)}">${xmlText(String(value))}</data>`
}

function propertiesOf(end: End, properties: GraphNode['properties']): string {
  return Object.entries(properties)
    .map(([name, value]) => dataOf(end, `property.${name}`, cellText(value)))
    .join('')
}

function propertyKeys(end: End, items: readonly { properties: GraphNode['properties'] }[]): string[] {
  return attributesOf(items).map(({ name, type }) => keyOf(end, `property.${name}`, type))
}

/** The graph in view as GraphML, with the places on the canvas. */
export function graphml({ nodes, edges, facts, lack }: ExportedGraph): string {
  const nodeLines = nodes.map(
    ({ id, label, type, degree, x, y, properties }) =>
      `    <node id="${xmlText(id)}">${dataOf('node', 'label', label)}${dataOf('node', 'type', type)}${dataOf('node', 'degree', degree)}${dataOf('node', 'x', x)}${dataOf('node', 'y', y)}${propertiesOf('node', properties)}</node>`,
  )
  const edgeLines = edges.map(
    (edge) =>
      `    <edge id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"${isDerived(edge) ? ' directed="false"' : ''}>${dataOf('edge', 'type', edge.type)}${propertiesOf('edge', edge.properties)}</edge>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    keyOf('node', 'label', 'string'),
    keyOf('node', 'type', 'string'),
    keyOf('node', 'degree', 'double'),
    keyOf('node', 'x', 'double'),
    keyOf('node', 'y', 'double'),
    ...propertyKeys('node', nodes),
    keyOf('edge', 'type', 'string'),
    ...propertyKeys('edge', edges),
    '  <graph edgedefault="directed">',
    `    <desc>${xmlText(descriptionOf(facts, lack))}</desc>`,
    ...nodeLines,
    ...edgeLines,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}
