import { useState } from 'react'
import type { Reason, Suggestion as Suggested } from '#model/api/related.ts'
import type { GraphNode } from '#model/graph.ts'
import { NodeLink } from '../details/node-link.tsx'
import { AddButton, addByKey } from '../dossiers/add-button.tsx'
import { subjectOfSuggestion } from '../dossiers/subjects.ts'
import { EvidenceLine } from '../evidence/evidence-line.tsx'
import { TypeShape } from '../legend/type-shape.tsx'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { formatCount } from '../wording/format-number.ts'
import { dateOf } from '../wording/node-words.ts'
import { capitalised } from '../wording/type-names.ts'
import { addRelated, evidenceOf } from './add-related.ts'
import { dismiss } from './dismissals-store.ts'

const firstReasons = 2

function ReasonRow({ beside, node, reason }: { beside: GraphNode; node: GraphNode; reason: Reason }) {
  const words = capitalised(reason.words)
  const isInView = useVisibleGraph().ids
  const isThere = [beside.id, node.id, ...reason.evidence].every((id) => isInView.has(id))
  if (reason.evidence.length === 0 || isThere) return <li className="reason">{words}</li>
  return (
    <li className="reason">
      <button
        type="button"
        className="link-button reason-open"
        title="Show on the canvas what says so"
        onClick={() => void addRelated(beside, { node, reasons: [reason] })}
      >
        {words}
      </button>
    </li>
  )
}

function Actions({ beside, suggestion }: { beside: GraphNode; suggestion: Suggested }) {
  const { node } = suggestion
  const { ids } = useVisibleGraph()
  const missing = [node.id, ...evidenceOf(suggestion)].filter((id) => !ids.has(id))
  const others = missing.filter((id) => id !== node.id).length
  const named = <span className="visually-hidden"> {node.label}</span>
  return (
    <div className="suggestion-actions">
      {missing.length === 0 ? (
        <span className="muted">In view</span>
      ) : (
        <button type="button" className="link-button" onClick={() => void addRelated(beside, suggestion)}>
          Add{named}
          {others > 0 && ` with ${formatCount(others, 'node', 'nodes')} that say why`}
        </button>
      )}
      <button type="button" className="link-button" onClick={() => dismiss(beside, node)}>
        Dismiss{named}
      </button>
      <AddButton subject={subjectOfSuggestion(beside.id, suggestion)} of={node.label} />
    </div>
  )
}

/** One suggested node: what it is, why, and what can be done with it. */
export function Suggestion({ beside, suggestion }: { beside: GraphNode; suggestion: Suggested }) {
  const [isOpen, setOpen] = useState(false)
  const { node, reasons } = suggestion
  const shown = isOpen ? reasons : reasons.slice(0, firstReasons)
  const rest = reasons.length - shown.length
  return (
    <li className="suggestion" onKeyDown={addByKey(subjectOfSuggestion(beside.id, suggestion))}>
      <div className="suggestion-name">
        <TypeShape type={node.type} />
        <span>
          <NodeLink id={node.id} from={beside.id}>
            {node.label}
          </NodeLink>
          {dateOf(node) && <span className="muted"> {dateOf(node)}</span>}
        </span>
      </div>
      <ul className="plain-list reasons">
        {shown.map((reason) => (
          <ReasonRow key={reason.kind} beside={beside} node={node} reason={reason} />
        ))}
        {rest > 0 && (
          <li className="reason">
            <button type="button" className="link-button" onClick={() => setOpen(true)}>
              {formatCount(rest, 'more reason', 'more reasons')}
              <span className="visually-hidden"> for {node.label}</span>
            </button>
          </li>
        )}
      </ul>
      <EvidenceLine evidence={suggestion.evidence} />
      <Actions beside={beside} suggestion={suggestion} />
    </li>
  )
}
