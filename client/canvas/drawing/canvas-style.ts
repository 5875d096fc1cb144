import type { StylesheetJson } from 'cytoscape'
import { nodeTypes } from '#model/node-types.ts'
import { tints } from '../../network/measure-looks.ts'
import { nodeLooks } from '../../theme/node-looks.ts'

/** A colour of the theme in force. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
}

/** What differs is told by rings and lines, in one colour. What is removed is hollow. */
function differenceStyle(scale: number): StylesheetJson {
  const ink = colour('ink')
  const ring = (style: 'double' | 'dotted' | 'dashed', width: number) => ({
    'border-width': width,
    'border-style': style,
    'border-color': ink,
    'border-position': 'outside' as const,
  })
  return [
    { selector: 'node.differs-added', style: ring('double', 6 * scale) },
    { selector: 'node.differs-changed', style: ring('dotted', 3 * scale) },
    { selector: 'node.differs-resourced', style: ring('dashed', 3 * scale) },
    {
      selector: 'node.differs-removed',
      style: { ...ring('dashed', 1.5 * scale), 'border-position': 'center', 'background-opacity': 0.12 },
    },
    { selector: 'edge.differs-added', style: { width: 2.5 * scale, 'line-color': ink } },
    {
      selector: 'edge.differs-changed',
      style: { width: 2 * scale, 'line-style': 'dashed', 'line-dash-pattern': [8, 4], 'line-color': ink },
    },
    {
      selector: 'edge.differs-removed',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [1, 4], 'line-color': colour('mute') },
    },
  ]
}

/** The style of the canvas in the colours of the theme in force. State is told by classes alone. */
export function canvasStyle(scale: number): StylesheetJson {
  const ink = colour('ink')
  const ground = colour('bg')
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'border-width': 0,
        'font-family': getComputedStyle(document.body).fontFamily,
        'font-size': 11,
        color: ink,
        'text-wrap': 'wrap',
        'text-outline-color': ground,
        'text-outline-opacity': 1,
        'line-height': 1.2,
        'overlay-opacity': 0,
      },
    },
    ...nodeTypes.map((type) => ({
      selector: `node.${type}`,
      style: { shape: nodeLooks[type].cytoscape, 'background-color': colour(type.toLowerCase()) },
    })),
    ...tints.map((tint) => ({ selector: `node.${tint}`, style: { 'background-color': colour(tint) } })),
    {
      selector: 'edge',
      style: {
        width: scale,
        'curve-style': 'haystack',
        'haystack-radius': 0,
        'line-color': colour('edge'),
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge.derived',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [8, 4],
        'line-color': colour('mute'),
        width: 'data(width)',
      },
    },
    { selector: 'edge.unrated', style: { 'line-style': 'dashed', 'line-dash-pattern': [4, 4] } },
    { selector: 'edge.thin', style: { 'line-style': 'dotted' } },
    { selector: 'edge.unrated, edge.thin', style: { 'line-color': colour('warn') } },
    { selector: 'edge.still', style: { events: 'no' } },
    { selector: 'edge.near', style: { 'line-color': colour('mute'), events: 'yes' } },
    { selector: 'edge.few', style: { width: 1.5 * scale } },
    { selector: 'edge.few.still', style: { 'line-color': ink } },
    { selector: 'edge.hovered', style: { width: 2.5 * scale, 'line-color': ink } },
    { selector: 'edge.selected', style: { width: 3 * scale, 'line-color': ink } },
    {
      selector: 'edge.phrased',
      style: {
        label: 'data(said)',
        'text-rotation': 'autorotate',
        'font-family': getComputedStyle(document.body).fontFamily,
        color: ink,
        'text-outline-color': ground,
        'text-outline-opacity': 1,
      },
    },
    // A label may cover small nodes, never they it.
    { selector: 'node.labelled', style: { label: 'data(cut)', 'z-index': 5 } },
    { selector: 'node.hovered', style: { 'border-width': 1.5, 'border-color': ink } },
    {
      selector: 'node.selected',
      style: {
        'outline-color': ink,
        'outline-opacity': 1,
        'border-width': 0,
        'font-weight': 600,
        'z-index': 10,
      },
    },
    {
      selector: 'node.pinned',
      style: { 'pie-size': '40%', 'pie-1-background-color': ground, 'pie-1-background-size': 100 },
    },
    {
      selector: 'node.fallen',
      style: { 'background-opacity': 0.15, 'border-width': 1, 'border-style': 'dashed', 'border-color': ink },
    },
    { selector: 'edge.fallen', style: { opacity: 0.3, 'line-style': 'dotted' } },
    ...differenceStyle(scale),
    { selector: 'node.dim', style: { opacity: 0.3 } },
    { selector: 'edge.dim', style: { opacity: 0.2 } },
    { selector: '.hidden', style: { display: 'none' } },
  ]
}
