import type { View } from './view.ts'

/** As many nodes can be brought into a view bit by bit. Only everything is more. */
export const mostNodes = 5000

/** Whether a view has more nodes than the server is asked for one by one, and than the canvas draws one by one. */
export function isLarge({ nodes }: Pick<View, 'nodes'>): boolean {
  return nodes.size > mostNodes
}
