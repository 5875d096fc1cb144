import { type MeasuredGraph, perNode, type Values } from './measured-graph.ts'

/**
 * How far a node's contacts are linked to each other, by Burt's Structural holes (1992): over its contacts the sum of
 * (the share of its own weight given to the contact, and by way of other contacts)². A node without a link has 0.
 */
export function constraint(graph: MeasuredGraph): Values {
  const shares = new Map(
    graph.mapNodes((node) => {
      const weights = graph.mapEdges(node, (_edge, { weight }, source, target) => {
        return [source === node ? target : source, weight] as const
      })
      const strength = weights.reduce((sum, [, weight]) => sum + weight, 0)
      return [node, new Map(weights.map(([other, weight]) => [other, weight / strength]))] as const
    }),
  )
  return perNode(graph, (node) => {
    const own = shares.get(node) ?? new Map<string, number>()
    let sum = 0
    for (const [contact, direct] of own) {
      let share = direct
      for (const [other, toOther] of own) share += toOther * (shares.get(other)?.get(contact) ?? 0)
      sum += share ** 2
    }
    return sum
  })
}
