import type { MeasuredGraph } from './measured-graph.ts'

interface Visit {
  node: string
  /** The link by which it was reached. */
  by: string | undefined
  links: readonly string[]
  next: number
}

/** The links without which their two sides would not hang together: Tarjan 1974, walking without recursion. */
export function bridges(graph: MeasuredGraph): string[] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const found: string[] = []
  const lower = (node: string, value: number) => {
    if (value < (lowest.get(node) ?? Number.POSITIVE_INFINITY)) lowest.set(node, value)
  }
  const enter = (node: string, by?: string): Visit => {
    order.set(node, order.size)
    lowest.set(node, order.size - 1)
    return { node, by, links: graph.edges(node), next: 0 }
  }
  graph.forEachNode((start) => {
    if (order.has(start)) return
    const path = [enter(start)]
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const link = visit.links[visit.next]
      visit.next += 1
      if (link === undefined) {
        path.pop()
        const before = path.at(-1)
        if (!before || visit.by === undefined) continue
        const reach = lowest.get(visit.node) ?? 0
        lower(before.node, reach)
        if (reach > (order.get(before.node) ?? 0)) found.push(visit.by)
        continue
      }
      if (link === visit.by) continue
      const other = graph.opposite(visit.node, link)
      const seen = order.get(other)
      if (seen === undefined) path.push(enter(other, link))
      else lower(visit.node, seen)
    }
  })
  return found
}
