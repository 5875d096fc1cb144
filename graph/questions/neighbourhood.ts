import type { NeighbourOrder } from '#model/api/neighbours.ts'
import type { EdgeType } from '#model/edge-types.ts'
import type { NodeType } from '#model/node-types.ts'
import { typeOfNode } from '../node-row.ts'

/** Which neighbours count. A date or an importance asks something of events alone. */
export type NeighbourFilter = {
  id: string
  types: NodeType[] | null
  edgeTypes: EdgeType[] | null
  from: string | null
  to: string | null
  minImportance: number | null
}

/**
 * The pattern that the neighbour questions share. A date is text at its own precision, so `1985` reaches
 * from `1985` to `1985~`: the tilde sorts after every digit and hyphen.
 */
export function neighbourhood(id: string): string {
  return `
    MATCH (n:${typeOfNode(id)} {id: $id})-[r]-(m)
    WHERE ($edgeTypes IS NULL OR type(r) IN $edgeTypes)
      AND ($types IS NULL OR labels(m)[0] IN $types)
      AND ($from IS NULL OR NOT m:Event OR coalesce(m.dateEnd, m.date) + '~' >= $from)
      AND ($to IS NULL OR NOT m:Event OR m.date <= $to + '~')
      AND ($minImportance IS NULL OR NOT m:Event OR m.importance >= $minImportance)`
}

export const orders: Record<NeighbourOrder, string> = {
  importance: 'coalesce(m.importance, -1) DESC, degree DESC, id',
  date: "coalesce(m.date, '~'), id",
  degree: 'degree DESC, id',
  name: 'coalesce(m.title, m.name, m.url, m.id), id',
}
