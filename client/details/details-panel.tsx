import type { ReactNode } from 'react'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import { turnPanel } from '../app/panels-store.ts'
import { GhostEdge, GhostNode } from '../difference/ghost-details.tsx'
import { LinkDetails } from '../network/link-details.tsx'
import { focusOf, selectedNodes } from '../view/selection.ts'
import { isDerived } from '../view/view-edge.ts'
import { useView } from '../view/view-store.ts'
import { doubleClickWords } from '../wording/pointer-words.ts'
import { capitalised } from '../wording/type-names.ts'
import { EdgeDetails } from './edge-details.tsx'
import { NodeDetails } from './node-details.tsx'
import { SelectionDetails } from './selection-details.tsx'
import './details-panel.css'

function NothingSelected() {
  return (
    <div className="muted nothing-selected">
      <p>Nothing is selected.</p>
      <p>
        Select a node or an edge to read it and see its sources. {capitalised(doubleClickWords())} a node to
        add its neighbours.
      </p>
      <p>
        With the keyboard: arrow keys walk the graph, <kbd>Enter</kbd> expands, <kbd>Shift</kbd>{' '}
        <kbd>F10</kbd> opens the menu.
      </p>
    </div>
  )
}

interface PanelProps {
  isEmpty: boolean
  children: ReactNode
}

function Panel({ isEmpty, children }: PanelProps) {
  return (
    <aside
      className={isEmpty ? 'panel details is-empty' : 'panel details'}
      aria-label="Details"
      data-panel="details"
      tabIndex={-1}
    >
      <button type="button" className="link-button details-hide" onClick={() => turnPanel('details', false)}>
        Hide<span className="visually-hidden"> this panel</span>
      </button>
      {children}
    </aside>
  )
}

function useIsGhost(id: string): boolean {
  return useView((view) => view.difference?.ghosts.has(id) ?? false)
}

function OneNode({ node }: { node: GraphNode }) {
  return useIsGhost(node.id) ? <GhostNode node={node} /> : <NodeDetails node={node} />
}

function OneEdge({ edge }: { edge: GraphEdge }) {
  return useIsGhost(edge.id) ? <GhostEdge edge={edge} /> : <EdgeDetails edge={edge} />
}

/** The right panel: the selected node or edge, in full. */
export function DetailsPanel() {
  const selection = useView((view) => view.selection)
  const ids = selectedNodes(selection)
  const node = useView((view) => view.nodes.get(focusOf(view.selection) ?? ''))
  const edge = useView((view) =>
    view.selection?.kind === 'edge' ? view.edges.get(view.selection.id) : undefined,
  )
  return (
    <Panel isEmpty={selection === null}>
      {ids.length > 1 && <SelectionDetails ids={ids} />}
      {node && ids.length === 1 && <OneNode key={node.id} node={node} />}
      {edge &&
        (isDerived(edge) ? <LinkDetails key={edge.id} link={edge} /> : <OneEdge key={edge.id} edge={edge} />)}
      {!node && !edge && <NothingSelected />}
    </Panel>
  )
}
