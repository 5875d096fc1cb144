import { Tabs } from '@base-ui/react/tabs'
import { useEffect, useRef } from 'react'
import { EverythingHidden } from '../filters/everything-hidden.tsx'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { useView } from '../view/view-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { EdgeTable } from './edge-table.tsx'
import { MeasuresTable } from './measures-table.tsx'
import { NodeTable } from './node-table.tsx'
import './table-view.css'

/** Whoever came by a key or the palette goes on here; whoever pressed a tab stays on it. */
function useFocusAtFirst() {
  const tabs = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement?.closest('header')) return
    // A frame later: before, the tabs do not know of one another, and the first arrow key would lead nowhere.
    const frame = requestAnimationFrame(() =>
      tabs.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus(),
    )
    return () => cancelAnimationFrame(frame)
  }, [])
  return tabs
}

/** The same nodes and edges as on the canvas, as tables. */
export function TableView() {
  const { nodes, edges, hiddenNodes, unjudged } = useVisibleGraph()
  const counted = ({ length }: { length: number }) => (unjudged > 0 ? '…' : formatNumber(length))
  const isNetwork = useView((view) => view.network !== null)
  const tabs = useFocusAtFirst()
  if (hiddenNodes > 0 && nodes.length === 0) return <EverythingHidden />
  if (nodes.length === 0)
    return (
      <p className="muted table-empty">
        Nothing is in view. Find a name above: the node and its neighbours will be listed here.
      </p>
    )
  return (
    <Tabs.Root
      className="table-view"
      data-table
      key={String(isNetwork)}
      defaultValue={isNetwork ? 'measures' : 'nodes'}
    >
      <Tabs.List ref={tabs} className="table-tabs" aria-label="Tables">
        <Tabs.Tab className="place-tab" value="nodes">
          Nodes <span className="figure">{counted(nodes)}</span>
        </Tabs.Tab>
        <Tabs.Tab className="place-tab" value="edges">
          Edges <span className="figure">{counted(edges)}</span>
        </Tabs.Tab>
        {isNetwork && (
          <Tabs.Tab className="place-tab" value="measures">
            Measures
          </Tabs.Tab>
        )}
      </Tabs.List>
      <Tabs.Panel value="nodes" className="table-scroll">
        <NodeTable nodes={nodes} edges={edges} />
      </Tabs.Panel>
      {isNetwork && (
        <Tabs.Panel value="measures" className="table-scroll">
          <MeasuresTable nodes={nodes} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="edges" className="table-scroll">
        <EdgeTable edges={edges} />
      </Tabs.Panel>
    </Tabs.Root>
  )
}
