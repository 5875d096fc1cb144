import type { NodeType } from '#model/node-types.ts'

const smallest = 10
const largest = 32
const leastMaximum = 9

/** Widths that give each shape the area of a circle; a source is drawn smaller on purpose. */
const widthForArea: Record<NodeType, number> = {
  Event: 0.89,
  Actor: 1,
  Tag: 1.25,
  Publisher: 1.3,
  Source: 0.66,
}

/**
 * The width of a node whose area grows with its degree within what is in view. In an overview only what is large is
 * enlarged, by a scale: the many small nodes would cover everything.
 */
export function nodeSize(type: NodeType, degree: number, maximum: number, scale = 1): number {
  const diameter = scale * largest * Math.sqrt(degree / Math.max(maximum, leastMaximum))
  return Math.round(Math.max(diameter, smallest) * widthForArea[type] * 10) / 10
}
