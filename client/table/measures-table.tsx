import { useMemo } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { MeasureId } from '../network/measure-names.ts'
import { measureWords } from '../network/measure-words.ts'
import type { Measured } from '../network/measures/measure-network.ts'
import { measureOf, useMeasures } from '../network/measures-store.ts'
import { selectedNodes } from '../view/selection.ts'
import type { View } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { nodeRows } from './node-rows.ts'
import { type Column, SortableTable } from './sortable-table.tsx'

type Key = MeasureId | 'name' | 'community'

const least = 0.0001
const figures = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 3 })

function shown(value: number | undefined): string {
  if (value === undefined) return ''
  return value > 0 && value < least ? `< ${figures.format(least)}` : figures.format(value)
}

function columnsFor(network: View['network'], measured: Measured | null): Column<GraphNode, Key>[] {
  const valueFor = (measure: MeasureId) => (node: GraphNode) =>
    measureOf(node.id, measure, { network }, measured)
  const communityOf = ({ id }: GraphNode) => measured?.communities[id]
  return [
    {
      key: 'name',
      title: 'Actor',
      value: (node) => node.label,
      show: (node) => (
        <button type="button" className="link-button">
          {node.label}
        </button>
      ),
    },
    ...MeasureId.options.map((measure): Column<GraphNode, Key> => {
      const value = valueFor(measure)
      const { name, means, not } = measureWords[measure]
      const about = `${means} ${not}`
      return { key: measure, title: name, about, value, show: (node) => shown(value(node)), kind: 'number' }
    }),
    {
      key: 'community',
      title: 'Community',
      value: communityOf,
      show: (node) => shown(communityOf(node)),
      kind: 'number',
    },
  ]
}

/** The actors of the network in view with everything that is measured of them. */
export function MeasuresTable({ nodes }: { nodes: readonly GraphNode[] }) {
  const selection = useView((view) => view.selection)
  const network = useView((view) => view.network)
  const { measured, share } = useMeasures()
  const columns = useMemo(() => columnsFor(network, measured), [network, measured])
  const actors = useMemo(() => nodes.filter(({ id }) => network?.eventsOfActors.has(id)), [nodes, network])
  return (
    <>
      {share !== null && (
        <p className="muted table-more" role="status">
          <span className="spinner" aria-hidden="true" /> Measuring…
        </p>
      )}
      <SortableTable
        caption="Measures of the actors in view"
        columns={columns}
        rows={actors}
        first={{ column: 'events', descending: true }}
        {...nodeRows}
        selectedIds={selectedNodes(selection)}
      />
    </>
  )
}
