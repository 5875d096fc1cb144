import { useMemo } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { nodeTypeNames } from '#model/node-types.ts'
import { TypeShape } from '../legend/type-shape.tsx'
import { degreesAmong } from '../view/degrees-among.ts'
import { selectedNodes } from '../view/selection.ts'
import type { ViewEdge } from '../view/view-edge.ts'
import { useView } from '../view/view-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { dateOf } from '../wording/node-words.ts'
import { capitalised } from '../wording/type-names.ts'
import { nodeRows } from './node-rows.ts'
import { type Column, SortableTable } from './sortable-table.tsx'

type Key = 'type' | 'name' | 'date' | 'inView' | 'degree'

function dateKey(node: GraphNode): string | undefined {
  const date = node.properties.date
  return typeof date === 'string' ? date : undefined
}

function columnsFor(
  degrees: ReadonlyMap<string, number>,
  pinned: ReadonlySet<string>,
): Column<GraphNode, Key>[] {
  const inView = (node: GraphNode) => degrees.get(node.id) ?? 0
  return [
    {
      key: 'type',
      title: 'Type',
      value: (node) => node.type,
      show: (node) => (
        <span className="type-cell">
          <TypeShape type={node.type} /> {capitalised(nodeTypeNames[node.type].one)}
        </span>
      ),
      kind: 'fixed',
    },
    {
      key: 'name',
      title: 'Name or title',
      value: (node) => node.label,
      show: (node) => (
        <>
          <button type="button" className="link-button">
            {node.label}
          </button>
          {pinned.has(node.id) && <span className="muted"> pinned</span>}
        </>
      ),
    },
    { key: 'date', title: 'Date', value: dateKey, show: dateOf, kind: 'fixed' },
    {
      key: 'inView',
      title: 'Edges in view',
      value: inView,
      show: (node) => formatNumber(inView(node)),
      kind: 'number',
    },
    {
      key: 'degree',
      title: 'In all',
      value: (node) => node.degree,
      show: (node) => formatNumber(node.degree),
      kind: 'number',
    },
  ]
}

interface Props {
  nodes: readonly GraphNode[]
  edges: readonly ViewEdge[]
}

export function NodeTable({ nodes, edges }: Props) {
  const selection = useView((view) => view.selection)
  const pinned = useView((view) => view.pinned)
  const columns = useMemo(() => columnsFor(degreesAmong(edges), pinned), [edges, pinned])
  return (
    <SortableTable
      caption="Nodes in view"
      columns={columns}
      rows={nodes}
      first={{ column: 'inView', descending: true }}
      {...nodeRows}
      selectedIds={selectedNodes(selection)}
    />
  )
}
