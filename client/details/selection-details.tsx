import { useMemo } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { nodeTypeNames, nodeTypes } from '#model/node-types.ts'
import { LateBursts } from '../bursts/late-bursts.tsx'
import { burstSubjects } from '../bursts/subjects.ts'
import type { Command } from '../commands/command.ts'
import { commands } from '../commands/commands.ts'
import { TypeShape } from '../legend/type-shape.tsx'
import { MeanwhileAmong } from '../meanwhile/meanwhile-among.tsx'
import { toggleSelected } from '../select/select-nodes.ts'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { dateOf } from '../wording/node-words.ts'
import { Fold } from './fold.tsx'
import { NodeLink } from './node-link.tsx'

const firstNodes = 12
/** What can be done to the selection, in fewer words than where it must be named. */
const offered: Record<string, string> = {
  expand: 'Expand',
  connect: 'Bring what links them',
  paths: 'Find paths',
  collapse: 'Collapse',
  hide: 'Hide',
  'keep-only': 'Keep only these',
  pin: 'Pin or unpin',
  'select-neighbours': 'Select neighbours',
  'invert-selection': 'Invert',
  remove: 'Remove',
  'add-to-dossier': 'Add to dossier',
}

function actions(): { words: string; command: Command }[] {
  return Object.entries(offered).flatMap(([id, words]) => {
    const command = commands.find((one) => one.id === id)
    return command ? [{ words, command }] : []
  })
}

/** "25 events, 1 actor" */
function typesOf(nodes: readonly GraphNode[]): string {
  return nodeTypes
    .map((type) => ({ type, count: nodes.filter((node) => node.type === type).length }))
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => formatCount(count, nodeTypeNames[type].one, nodeTypeNames[type].many))
    .join(', ')
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
  const canBurst = useView((view) => burstSubjects(view).length === 2)
  return (
    <article>
      <header>
        <p className="section-title details-type">Selection</p>
        <h2 className="details-title">{formatCount(selected.length, 'node', 'nodes')}</h2>
        <p className="muted">{typesOf(selected)}.</p>
        <p className="muted">
          {among === 0
            ? 'No edge in view joins two of them.'
            : `${formatCount(among, 'edge', 'edges')} in view among them.`}
        </p>
      </header>
      <section className="panel-section selection-actions" aria-label="What to do with them">
        {actions().map(({ words, command }) => (
          <button key={command.id} type="button" className="button" onClick={() => command.run()}>
            {words}
          </button>
        ))}
      </section>
      <MeanwhileAmong nodes={selected} />
      {canBurst && <LateBursts of={ids} />}
      <section className="panel-section">
        <h3 className="section-title">Selected</h3>
        <Fold
          first={firstNodes}
          items={selected}
          show={(node) => (
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
          )}
        />
      </section>
    </article>
  )
}
