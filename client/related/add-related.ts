import type { Reason } from '#model/api/related.ts'
import type { GraphNode } from '#model/graph.ts'
import { isolated } from '#model/isolated.ts'
import { addToView } from '../expand/add-to-view.ts'
import { enqueue } from '../expand/task-queue.ts'
import { say } from '../view/status-store.ts'
import { formatCount } from '../wording/format-number.ts'

interface Suggested {
  node: Pick<GraphNode, 'id' | 'label'>
  reasons: readonly Pick<Reason, 'evidence'>[]
}

/** The nodes that show why a node is suggested, each once. */
export function evidenceOf({ reasons }: Pick<Suggested, 'reasons'>): string[] {
  return [...new Set(reasons.flatMap(({ evidence }) => evidence))]
}

/** Brings a suggested node into view with the nodes that show why; what is selected stays so. */
export function addRelated(beside: Pick<GraphNode, 'id'>, { node, reasons }: Suggested) {
  return enqueue('Adding', async (signal) => {
    const ids = [...new Set([beside.id, node.id, ...evidenceOf({ reasons })])]
    const bringing = { by: 'expansion', anchors: [beside.id, node.id] } as const
    const nodes = ids.map((id) => ({ id }))
    const { added, unseen, caveat } = await addToView(
      nodes,
      bringing,
      signal,
      `Added ${isolated(node.label)}, with why`,
    )
    const news = added === 0 ? 'Nothing new.' : `Added ${formatCount(added, 'node', 'nodes')}.`
    say(`${news}${unseen}${caveat}`, `${isolated(node.label)}.`)
  })
}
