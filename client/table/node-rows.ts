import type { GraphNode } from '#model/graph.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { selectNode, toggleSelected } from '../select/select-nodes.ts'

/** What a table does with rows that are nodes: selecting goes in step with the canvas. */
export const nodeRows = {
  idOf: ({ id }: GraphNode) => id,
  toggle: { nameOf: ({ label }: GraphNode) => label, run: ({ id }: GraphNode) => toggleSelected(id) },
  select({ id }: GraphNode) {
    selectNode(id)
    commandCanvas({ kind: 'reveal', id })
  },
}
