import type { MeasuredGraph, Values } from './measured-graph.ts'

/** The core of each node, by taking away one of fewest links again and again: Batagelj and Zaveršnik 2003. */
export function core(graph: MeasuredGraph): Values {
  const left = new Map(graph.mapNodes((node) => [node, graph.degree(node)]))
  const byDegree: Set<string>[] = []
  const bucket = (degree: number) => {
    byDegree[degree] ??= new Set()
    return byDegree[degree]
  }
  for (const [node, degree] of left) bucket(degree).add(node)
  const cores: Record<string, number> = {}
  let least = 0
  while (left.size > 0) {
    const [node] = bucket(least)
    if (node === undefined) {
      least += 1
      continue
    }
    bucket(least).delete(node)
    left.delete(node)
    cores[node] = least
    graph.forEachNeighbor(node, (other) => {
      const degree = left.get(other)
      if (degree === undefined || degree <= least) return
      bucket(degree).delete(other)
      bucket(degree - 1).add(other)
      left.set(other, degree - 1)
    })
  }
  return cores
}
