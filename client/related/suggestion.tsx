import { useState } from 'react'
import type { Suggestion as Suggested } from '#model/api/related.ts'
import type { GraphNode } from '#model/graph.ts'
import { AddButton, addByKey } from '../dossiers/add-button.tsx'
import { subjectOfSuggestion } from '../dossiers/subjects.ts'
import { EvidenceLine } from '../evidence/evidence-line.tsx'
import { formatCount } from '../wording/format-number.ts'
import { capitalised } from '../wording/type-names.ts'
import { addRelated, evidenceOf } from './add-related.ts'
import { dismiss } from './dismissals-store.ts'
import { AddWithReasons, ReasonRow, SuggestedName } from './suggested.tsx'

const firstReasons = 2

function Actions({ beside, suggestion }: { beside: GraphNode; suggestion: Suggested }) {
  const { node } = suggestion
  return (
    <div className="suggestion-actions">
      <AddWithReasons
        node={node}
        evidence={evidenceOf(suggestion)}
        add={() => void addRelated(beside, suggestion)}
      />
      <button type="button" className="link-button" onClick={() => dismiss(beside, node)}>
        Dismiss<span className="visually-hidden"> {node.label}</span>
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
      <SuggestedName node={node} from={beside.id} />
      <ul className="plain-list reasons">
        {shown.map((reason) => (
          <ReasonRow
            key={reason.kind}
            words={capitalised(reason.words)}
            of={[beside.id, node.id]}
            evidence={reason.evidence}
            show={() => void addRelated(beside, { node, reasons: [reason] })}
          />
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
