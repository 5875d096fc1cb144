import type { ReactNode } from 'react'
import type { NodeType } from '#model/node-types.ts'

const shapes: Record<NodeType, ReactNode> = {
  Event: <rect x="2" y="2" width="10" height="10" rx="1.5" fill="var(--event)" />,
  Actor: <circle cx="7" cy="7" r="5.5" fill="var(--actor)" />,
  Tag: <path d="M7 .5 13.5 7 7 13.5.5 7z" fill="var(--tag)" />,
  Publisher: <path d="M7 1 13.5 12.5H.5z" fill="var(--publisher)" />,
  Source: <rect x="3.5" y="3.5" width="7" height="7" fill="var(--source)" />,
}

/** The shape and colour by which a node type is told apart. The words beside it say the same. */
export function TypeShape({ type }: { type: NodeType }) {
  return (
    <svg className="type-shape" viewBox="0 0 14 14" aria-hidden="true">
      {shapes[type]}
    </svg>
  )
}
