import { useMemo } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { TypeShape } from '../legend/type-shape.tsx'
import { selectEdge } from '../select/select-nodes.ts'
import type { ViewEdge } from '../view/view-edge.ts'
import { useView } from '../view/view-store.ts'
import { edgeTypePhrases } from '../wording/type-names.ts'
import { type Column, SortableTable } from './sortable-table.tsx'

type Key = 'source' | 'type' | 'target'
type Nodes = ReadonlyMap<string, GraphNode>

function End({ node }: { node: GraphNode | undefined }) {
  if (!node) return null
  return (
    <span className="type-cell">
      <TypeShape type={node.type} /> {node.label}
    </span>
  )
}

function columnsFor(nodes: Nodes): Column<ViewEdge, Key>[] {
  return [
    {
      key: 'source',
      title: 'From',
      value: (edge) => nodes.get(edge.source)?.label,
      show: (edge) => <End node={nodes.get(edge.source)} />,
    },
    {
      key: 'type',
      title: 'Edge',
      value: (edge) => edgeTypePhrases[edge.type],
      show: (edge) => (
        <button type="button" className="link-button">
          {edgeTypePhrases[edge.type]}
        </button>
      ),
      kind: 'fixed',
    },
    {
      key: 'target',
      title: 'To',
      value: (edge) => nodes.get(edge.target)?.label,
      show: (edge) => <End node={nodes.get(edge.target)} />,
    },
  ]
}

export function EdgeTable({ edges }: { edges: readonly ViewEdge[] }) {
  const nodes = useView((view) => view.nodes)
  const selection = useView((view) => view.selection)
  const columns = useMemo(() => columnsFor(nodes), [nodes])
  return (
    <SortableTable
      caption="Edges in view"
      columns={columns}
      rows={edges}
      first={{ column: 'source', descending: false }}
      idOf={(edge) => edge.id}
      selectedIds={selection?.kind === 'edge' ? [selection.id] : []}
      select={({ id }) => selectEdge(id)}
    />
  )
}
