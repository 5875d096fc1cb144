import type { MeanwhileEvent } from '#model/api/meanwhile.ts'
import { evidenceOf } from '../related/add-related.ts'
import { AddWithReasons, ReasonRow, SuggestedName } from '../related/suggested.tsx'
import { addMeanwhile } from './add-meanwhile.ts'

interface Props {
  /** Beside which nodes it is told of. */
  beside: readonly string[]
  event: MeanwhileEvent
}

/** One event of that time: what it is, why it is told of, and the way to the canvas. */
export function MeanwhileRow({ beside, event }: Props) {
  const { node, reasons } = event
  return (
    <li className="suggestion">
      <SuggestedName node={node} from={beside[0]} />
      <ul className="plain-list reasons">
        {reasons.map((reason) => (
          <ReasonRow
            key={reason.words}
            words={reason.words}
            of={[node.id]}
            evidence={reason.evidence}
            show={() => void addMeanwhile(beside, [{ node, reasons: [reason] }])}
          />
        ))}
      </ul>
      <div className="suggestion-actions">
        <AddWithReasons
          node={node}
          evidence={evidenceOf(event)}
          add={() => void addMeanwhile(beside, [event])}
        />
      </div>
    </li>
  )
}
