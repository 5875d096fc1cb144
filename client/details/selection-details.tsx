import { useMemo } from 'react'
import { type NodeType, nodeTypes } from '#model/node-types.ts'
import { type Command, commands } from '../commands/commands.ts'
import { TypeShape } from '../legend/type-shape.tsx'
import { toggleSelected } from '../select/select-nodes.ts'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { dateOf } from '../wording/node-words.ts'
import { capitalised, nodeTypeNames } from '../wording/type-names.ts'
import { Fold } from './fold.tsx'
import { NodeLink } from './node-link.tsx'

const firstNodes = 12
const offered = new Set([
  'expand',
  'connect',
  'collapse',
  'pin',
  'hide',
  'keep-only',
  'remove',
  'select-neighbours',
])

function CommandButton({ command }: { command: Command }) {
  return (
    <button type="button" className="button" onClick={() => command.run()}>
      {command.words}
    </button>
  )
}

/** Several selected nodes: which, how many of each type, what joins them, and what can be done to them all. */
export function SelectionDetails({ ids }: { ids: readonly string[] }) {
  const { nodes, edges } = useVisibleGraph()
  const chosen = useMemo(() => new Set(ids), [ids])
  const selected = useMemo(() => nodes.filter(({ id }) => chosen.has(id)), [nodes, chosen])
  const among = useMemo(
    () => edges.filter(({ source, target }) => chosen.has(source) && chosen.has(target)).length,
    [edges, chosen],
  )
  const countOf = (type: NodeType) => selected.filter((node) => node.type === type).length
  return (
    <article>
      <header>
        <p className="section-title details-type">Selection</p>
        <h2 className="details-title">{formatCount(selected.length, 'node', 'nodes')}</h2>
        <p className="muted">
          {among === 0
            ? 'No edge in view joins two of them.'
            : `${formatCount(among, 'edge', 'edges')} in view among them.`}
        </p>
      </header>
      <section className="panel-section">
        <ul className="plain-list">
          {nodeTypes
            .filter((type) => countOf(type) > 0)
            .map((type) => (
              <li key={type} className="neighbour">
                <span>
                  <TypeShape type={type} /> {capitalised(nodeTypeNames[type].many)}
                </span>
                <span className="figure">{formatNumber(countOf(type))}</span>
              </li>
            ))}
        </ul>
      </section>
      <section className="panel-section selection-actions" aria-label="What to do with them">
        {commands
          .filter(({ id }) => offered.has(id))
          .map((command) => (
            <CommandButton key={command.id} command={command} />
          ))}
      </section>
      <section className="panel-section">
        <h3 className="section-title">Selected</h3>
        <Fold
          first={firstNodes}
          items={selected.map((node) => (
            <li key={node.id} className="neighbour">
              <span>
                <TypeShape type={node.type} /> <NodeLink id={node.id}>{node.label}</NodeLink>
              </span>
              <span className="neighbour-about">
                {dateOf(node)}{' '}
                <button type="button" className="link-button" onClick={() => toggleSelected(node.id)}>
                  Deselect<span className="visually-hidden"> {node.label}</span>
                </button>
              </span>
            </li>
          ))}
        />
      </section>
    </article>
  )
}
