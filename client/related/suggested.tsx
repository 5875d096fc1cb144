import { useState } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { NodeLink } from '../details/node-link.tsx'
import { TypeShape } from '../legend/type-shape.tsx'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { formatCount } from '../wording/format-number.ts'
import { dateOf } from '../wording/node-words.ts'
import './related.css'

/** What is suggested: its type, its name as a link, and when it was. */
export function SuggestedName({ node, from }: { node: GraphNode; from: string | undefined }) {
  return (
    <div className="suggestion-name">
      <TypeShape type={node.type} />
      <span>
        <NodeLink id={node.id} {...(from !== undefined && { from })}>
          {node.label}
        </NodeLink>
        {dateOf(node) && <span className="muted"> {dateOf(node)}</span>}
      </span>
    </div>
  )
}

interface ReasonProps {
  words: string
  /** The nodes that it is said of. */
  of: readonly string[]
  /** The nodes that show it; none where nothing on the canvas can. */
  evidence: readonly string[]
  show: () => void
}

/** Why something is suggested, and the way to see it on the canvas until it is there. */
export function ReasonRow({ words, of, evidence, show }: ReasonProps) {
  const { ids } = useVisibleGraph()
  if (evidence.length === 0 || [...of, ...evidence].every((id) => ids.has(id)))
    return <li className="reason">{words}</li>
  return (
    <li className="reason">
      {words}{' '}
      <button
        type="button"
        className="link-button"
        aria-label={`Show on the canvas: ${words}`}
        onClick={show}
      >
        Show
      </button>
    </li>
  )
}

interface AddProps {
  node: GraphNode
  /** The nodes that show why it is suggested. */
  evidence: readonly string[]
  add: () => void
}

/**
 * Brings what is suggested into view with what shows why, unless all of it is there. What it says then keeps the room
 * of the button: a second click must not meet what stands beside it.
 */
export function AddWithReasons({ node, evidence, add }: AddProps) {
  const { ids } = useVisibleGraph()
  const [room, setRoom] = useState(0)
  const others = evidence.filter((id) => id !== node.id && !ids.has(id)).length
  if (ids.has(node.id) && others === 0)
    return (
      <span className="muted" style={{ minWidth: room }}>
        In view
      </span>
    )
  return (
    <button
      type="button"
      className="link-button"
      onClick={({ currentTarget }) => {
        setRoom(currentTarget.offsetWidth)
        add()
      }}
    >
      Add<span className="visually-hidden"> {node.label}</span>
      {others > 0 && ` with ${formatCount(others, 'node that says', 'nodes that say')} why`}
    </button>
  )
}
