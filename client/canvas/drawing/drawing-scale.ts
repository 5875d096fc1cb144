const steps = [1, 1.4, 2, 2.8]
const readable = 0.8

/** How much larger nodes and edges are drawn when the reader is far away, so that they can be told apart. */
export function drawingScale(zoom: number): number {
  return steps.findLast((step) => step <= readable / zoom) ?? 1
}
