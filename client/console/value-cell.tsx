import type { CypherValue } from '#model/api/cypher.ts'
import { isThing } from '#model/cypher-things.ts'
import { NodeLink } from '../details/node-link.tsx'
import { TypeShape } from '../legend/type-shape.tsx'
import { type Things, valueText } from './value-text.ts'

function NodeValue({ id, things }: { id: string; things: Things }) {
  const node = things.nodes.get(id)
  return (
    <NodeLink id={id}>
      {node && <TypeShape type={node.type} />} {node?.label ?? id}
    </NodeLink>
  )
}

/** A value as what it is: nodes lead to the canvas, everything else is its text and nothing more. */
export function ValueCell({ value, things }: { value: CypherValue; things: Things }) {
  if (value === null) return <span className="muted">null</span>
  if (isThing(value) && value.kind === 'node') return <NodeValue id={value.id} things={things} />
  if (isThing(value) && value.kind === 'path')
    return value.nodes.map((id, at) => (
      <span key={id}>
        {at > 0 && <span className="muted"> — </span>}
        <NodeValue id={id} things={things} />
      </span>
    ))
  if (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => isThing(item) && item.kind === 'node')
  )
    return value.map((item, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a list may hold the same node twice
      <span key={at}>
        {at > 0 && ', '}
        <ValueCell value={item} things={things} />
      </span>
    ))
  return valueText(value, things)
}
