import { usualTypes } from '#model/api/paths.ts'
import { nodeTypeNames, nodeTypes } from '#model/node-types.ts'
import { DateField } from '../filters/date-field.tsx'
import { toggled } from '../filters/filters.ts'
import { LeavingOutFields } from '../survive/leaving-out-fields.tsx'
import { capitalised } from '../wording/type-names.ts'
import { NodePicker } from './node-picker.tsx'
import { type Named, usePathsAsked } from './paths-store.ts'

const mostThrough = 3
const steps = [1, 2, 3, 4, 5, 6, 7, 8]

function Chosen({ nodes, take }: { nodes: readonly Named[]; take: (left: Named[]) => void }) {
  return nodes.map((node) => (
    <p key={node.id} className="paths-chosen">
      <bdi>{node.label}</bdi>{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => take(nodes.filter(({ id }) => id !== node.id))}
      >
        Take out<span className="visually-hidden"> {node.label}</span>
      </button>
    </p>
  ))
}

function Types() {
  const types = usePathsAsked((asked) => asked.types) ?? usualTypes
  return (
    <fieldset className="paths-choices">
      <legend className="paths-label">By way of</legend>
      {nodeTypes.map((type) => (
        <label key={type}>
          <input
            type="checkbox"
            checked={types.includes(type)}
            disabled={types.length === 1 && types.includes(type)}
            onChange={() => usePathsAsked.setState({ types: toggled(types, type) })}
          />{' '}
          {capitalised(nodeTypeNames[type].many)}
        </label>
      ))}
    </fieldset>
  )
}

function Without() {
  const leavingOut = usePathsAsked((asked) => asked.leavingOut)
  return (
    <LeavingOutFields
      value={leavingOut}
      change={(changed) => usePathsAsked.setState({ leavingOut: changed })}
    />
  )
}

function Time() {
  const { fromDate, toDate } = usePathsAsked()
  return (
    <div className="paths-time">
      <DateField
        label="Events from"
        value={fromDate}
        onChange={(date) => usePathsAsked.setState({ fromDate: date })}
      />
      <DateField label="to" value={toDate} onChange={(date) => usePathsAsked.setState({ toDate: date })} />
    </div>
  )
}

function Steps() {
  const maxLength = usePathsAsked((asked) => asked.maxLength)
  return (
    <p className="paths-choices">
      <label>
        At most{' '}
        <select
          className="filter-input"
          value={maxLength}
          onChange={(event) => usePathsAsked.setState({ maxLength: Number(event.target.value) })}
        >
          {steps.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>{' '}
        steps
      </label>
    </p>
  )
}

/** What the paths must keep to, folded away until it is wanted. */
export function PathConditions() {
  const { through, avoid } = usePathsAsked()
  return (
    <details className="paths-conditions">
      <summary>Conditions</summary>
      <Chosen nodes={avoid} take={(left) => usePathsAsked.setState({ avoid: left })} />
      <NodePicker label="Avoid" choose={(node) => usePathsAsked.setState({ avoid: toggled(avoid, node) })} />
      <Chosen nodes={through} take={(left) => usePathsAsked.setState({ through: left })} />
      {through.length < mostThrough && (
        <NodePicker
          label="Go through"
          choose={(node) => usePathsAsked.setState({ through: toggled(through, node) })}
        />
      )}
      <Types />
      <Time />
      <Steps />
      <Without />
    </details>
  )
}
