import type { NodeType } from '#model/node-types.ts'
import { nodeLooks, outlinePath } from '../theme/node-looks.ts'

/** The shape and colour by which a node type is told apart. The words beside it say the same. */
export function TypeShape({ type }: { type: NodeType }) {
  return (
    <svg className="type-shape" viewBox="0 0 14 14" aria-hidden="true">
      <path d={outlinePath(type, 7, 7, 10.7 * nodeLooks[type].width)} fill={`var(--${type.toLowerCase()})`} />
    </svg>
  )
}
