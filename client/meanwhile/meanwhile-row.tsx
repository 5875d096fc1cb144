import type { MeanwhileEvent, MeanwhileReason } from '#model/api/meanwhile.ts'
import { NodeLink } from '../details/node-link.tsx'
import { TypeShape } from '../legend/type-shape.tsx'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { formatCount } from '../wording/format-number.ts'
import { dateOf } from '../wording/node-words.ts'
import { addMeanwhile, withReasons } from './add-meanwhile.ts'

interface Props {
  /** Beside which nodes it is told of. */
  beside: readonly string[]
  event: MeanwhileEvent
}

function ReasonRow({ beside, event, reason }: Props & { reason: MeanwhileReason }) {
  const { ids } = useVisibleGraph()
  const alone = { ...event, reasons: [reason] }
  if (reason.evidence.length === 0 || withReasons([alone]).every((id) => ids.has(id)))
    return <li className="reason">{reason.words}</li>
  return (
    <li className="reason">
      <button
        type="button"
        className="link-button reason-open"
        title="Show on the canvas what says so"
        onClick={() => void addMeanwhile(beside, [alone])}
      >
        {reason.words}
      </button>
    </li>
  )
}

/** One event of that time: what it is, why it is told of, and the way to the canvas. */
export function MeanwhileRow({ beside, event }: Props) {
  const { ids } = useVisibleGraph()
  const { node, reasons } = event
  const missing = withReasons([event]).filter((id) => !ids.has(id))
  const others = missing.filter((id) => id !== node.id).length
  return (
    <li className="suggestion">
      <div className="suggestion-name">
        <TypeShape type={node.type} />
        <span>
          <NodeLink id={node.id} {...(beside[0] !== undefined && { from: beside[0] })}>
            {node.label}
          </NodeLink>
          {dateOf(node) && <span className="muted"> {dateOf(node)}</span>}
        </span>
      </div>
      <ul className="plain-list reasons">
        {reasons.map((reason) => (
          <ReasonRow key={reason.words} beside={beside} event={event} reason={reason} />
        ))}
      </ul>
      <div className="suggestion-actions">
        {missing.length === 0 ? (
          <span className="muted">In view</span>
        ) : (
          <button type="button" className="link-button" onClick={() => void addMeanwhile(beside, [event])}>
            Add<span className="visually-hidden"> {node.label}</span>
            {others > 0 && ` with ${formatCount(others, 'node', 'nodes')} that say why`}
          </button>
        )}
      </div>
    </li>
  )
}
