import { useState } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { NodeLink } from '../details/node-link.tsx'
import { formatNumber } from '../wording/format-number.ts'
import { restore } from './dismissals-store.ts'

interface Props {
  beside: GraphNode
  nodes: readonly Pick<GraphNode, 'id' | 'label'>[]
}

/** What the reader dismissed beside a node, to be looked at again or restored. */
export function Dismissed({ beside, nodes }: Props) {
  const [isOpen, setOpen] = useState(false)
  if (nodes.length === 0) return null
  return (
    <div className="dismissed">
      <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Hide' : 'Show'} dismissed ({formatNumber(nodes.length)})
      </button>
      {isOpen && (
        <ul className="plain-list">
          {nodes.map(({ id, label }) => (
            <li key={id} className="neighbour">
              <NodeLink id={id} from={beside.id}>
                {label}
              </NodeLink>{' '}
              <button type="button" className="link-button" onClick={() => restore(beside.id, id)}>
                Restore<span className="visually-hidden"> {label}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
