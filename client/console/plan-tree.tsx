import type { PlanStep, QueryNote } from '#model/api/cypher.ts'
import { formatNumber } from '../wording/format-number.ts'
import { useConsole } from './console-store.ts'

export function QueryNotes({ notes }: { notes: readonly QueryNote[] }) {
  if (notes.length === 0) return null
  return (
    <ul className="plain-list query-notes">
      {notes.map(({ severity, message, hint }) => (
        <li key={message}>
          <span className={severity === 'warning' ? 'warning' : undefined}>{message}</span>{' '}
          {hint && <span className="muted">{hint}</span>}
        </li>
      ))}
    </ul>
  )
}

function estimate(rows: number): string {
  if (rows > 0 && rows < 1) return 'under 1 row'
  const whole = Math.round(rows)
  return `about ${formatNumber(whole)} ${whole === 1 ? 'row' : 'rows'}`
}

function Step({ step }: { step: PlanStep }) {
  return (
    <li>
      <span className="plan-operator">{step.operator}</span>
      {step.details && <code className="plan-details">{step.details}</code>}
      {step.estimatedRows !== null && <span className="muted figure">{estimate(step.estimatedRows)}</span>}
      {step.children.length > 0 && <Steps steps={step.children} />}
    </li>
  )
}

/** A plan never changes once it is there, so that a step's place tells it apart. */
function Steps({ steps }: { steps: readonly PlanStep[] }) {
  return (
    <ul className="plain-list plan-steps">
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name
        <Step key={at} step={step} />
      ))}
    </ul>
  )
}

/** How the store would come by the rows: each step takes the rows of those under it. */
export function PlanTree() {
  const planned = useConsole((state) => state.planned)
  const query = useConsole((state) => state.query)
  if (!planned)
    return (
      <p className="muted">
        Show plan tells how the store would come by the rows, without running the query.
      </p>
    )
  return (
    <>
      {planned.query !== query && <p className="muted">The query has changed since. Show the plan anew.</p>}
      <QueryNotes notes={planned.plan.notes} />
      {planned.plan.notes.length === 0 && <p className="muted">Nothing in it stands out as dear.</p>}
      <Steps steps={[planned.plan.plan]} />
    </>
  )
}
