import type { NodeType } from '#model/node-types.ts'
import { nodeLooks } from '../../theme/node-looks.ts'

const smallest = 10
const leastMaximum = 9
const largest = 32

/**
 * The width of a node whose area is this share, from 0 to 1, of the largest. In an overview only what is large is
 * enlarged, by a scale: the many small nodes would cover everything.
 */
export function nodeSize(type: NodeType, share: number, scale = 1): number {
  const diameter = scale * largest * Math.sqrt(share)
  return Math.round(Math.max(diameter, smallest) * nodeLooks[type].width * 10) / 10
}

/** The share that a node of a degree has of the largest, which among nodes of few edges is none of them. */
export function shareOfDegree(degree: number, most: number): number {
  return degree / Math.max(most, leastMaximum)
}
