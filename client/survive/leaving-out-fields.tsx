import type { LeftOutTier } from '#model/api/left-out.ts'
import { toggled } from '../filters/filters.ts'
import { TypeShape } from '../legend/type-shape.tsx'
import { NodePicker } from '../paths/node-picker.tsx'
import { capitalised } from '../wording/type-names.ts'
import { type LeavingOut, wordsOfTier } from './leaving-out.ts'
import './survive.css'

const tiers: readonly LeftOutTier[] = ['1', '2', '3', 'unrated', 'none']
const types = ['Publisher', 'Event'] as const

interface Props {
  value: LeavingOut
  change: (value: LeavingOut) => void
}

/** What to leave out: the one set of switches for views, paths and networks. */
export function LeavingOutFields({ value, change }: Props) {
  const isChosen = (id: string) => value.nodes.some((node) => node.id === id)
  return (
    <fieldset className="leaving-out">
      <legend className="leaving-out-legend">Leave out</legend>
      {tiers.map((tier) => (
        <label key={tier}>
          <input
            type="checkbox"
            checked={value.tiers.includes(tier)}
            onChange={() => change({ ...value, tiers: toggled(value.tiers, tier) })}
          />{' '}
          {capitalised(wordsOfTier(tier))}
        </label>
      ))}
      {value.nodes.map((node) => (
        <p key={node.id} className="leaving-out-node">
          <TypeShape type={node.type} /> <bdi>{node.label}</bdi>{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => change({ ...value, nodes: value.nodes.filter(({ id }) => id !== node.id) })}
          >
            Put back<span className="visually-hidden"> {node.label}</span>
          </button>
        </p>
      ))}
      <NodePicker
        label="A publisher or an event"
        types={types}
        choose={({ id, label, type }) => {
          if (!isChosen(id)) change({ ...value, nodes: [...value.nodes, { id, label, type }] })
        }}
      />
    </fieldset>
  )
}
