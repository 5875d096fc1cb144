import type { ExportedGraph, ExportedNode } from '../../export/exported-graph.ts'
import type { DerivedLink } from '../../view/view-edge.ts'
import type { Basis, SubjectOf } from '../dossier.ts'

/** What a view held when it was collected, to be drawn again and listed; null when it was too large for that. */
export function graphOfView({ view, drawing }: SubjectOf<'view'>, basis: Basis): ExportedGraph | null {
  if (!drawing) return null
  const drawn = new Map(drawing.nodes.map((node) => [node.id, node]))
  const nodes = basis.nodes.flatMap(({ id, type, label, date, dateEnd }): ExportedNode[] => {
    const place = drawn.get(id)
    if (!place) return []
    const { x, y, size, tint } = place
    const properties = { ...(date && { date }), ...(dateEnd && { dateEnd }) }
    return [{ id, type, label, properties, degree: 0, x, y, size, tint }]
  })
  const links = drawing.links.map(
    ({ source, target, evidence }): DerivedLink => ({
      id: `${source}|SHARES_EVENTS|${target}`,
      source,
      target,
      type: 'SHARES_EVENTS',
      properties: {},
      events: [],
      evidence,
    }),
  )
  return { nodes, edges: [...basis.edges, ...links], facts: view.facts }
}
