import { useEffect, useMemo } from 'react'
import type { Evidence } from '#model/api/evidence.ts'
import type { GraphNode } from '#model/graph.ts'
import { EvidenceNews } from '../evidence/evidence-news.tsx'
import { type EvidenceOfEdges, evidenceOf, useEvidence } from '../evidence/evidence-store.ts'
import { Warnings } from '../evidence/warnings.tsx'
import { TypeShape } from '../legend/type-shape.tsx'
import { selectEdge } from '../select/select-nodes.ts'
import type { ViewEdge } from '../view/view-edge.ts'
import { useView } from '../view/view-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { edgeTypePhrases } from '../wording/type-names.ts'
import { type Column, SortableTable } from './sortable-table.tsx'

type Key = 'source' | 'type' | 'target' | 'publishers'
type Nodes = ReadonlyMap<string, GraphNode>

function End({ node }: { node: GraphNode | undefined }) {
  if (!node) return null
  return (
    <span className="type-cell">
      <TypeShape type={node.type} /> {node.label}
    </span>
  )
}

function Publishers({ evidence }: { evidence: Evidence | undefined }) {
  if (!evidence) return null
  return (
    <>
      {formatNumber(evidence.publishers)}
      <Warnings evidence={evidence} />
    </>
  )
}

function listEvidence() {
  useEvidence.setState({ isListed: true })
}

function columnsFor(nodes: Nodes, known: EvidenceOfEdges): Column<ViewEdge, Key>[] {
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
    {
      key: 'publishers',
      title: 'Publishers',
      about: 'How many independent publishers stand behind it',
      value: (edge) => evidenceOf(edge, known)?.publishers,
      show: (edge) => <Publishers evidence={evidenceOf(edge, known)} />,
      kind: 'fixed',
    },
  ]
}

export function EdgeTable({ edges }: { edges: readonly ViewEdge[] }) {
  const nodes = useView((view) => view.nodes)
  const selection = useView((view) => view.selection)
  const known = useEvidence((state) => state.edges)
  const columns = useMemo(() => columnsFor(nodes, known), [nodes, known])
  useEffect(listEvidence, [])
  return (
    <>
      <EvidenceNews />
      <SortableTable
        caption="Edges in view"
        columns={columns}
        rows={edges}
        first={{ column: 'source', descending: false }}
        idOf={(edge) => edge.id}
        selectedIds={selection?.kind === 'edge' ? [selection.id] : []}
        select={({ id }) => selectEdge(id)}
      />
    </>
  )
}
