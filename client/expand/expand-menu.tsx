import { Menu } from '@base-ui/react/menu'
import { useMemo, useState } from 'react'
import type { Preview } from '#model/api/preview.ts'
import type { GraphNode } from '#model/graph.ts'
import { describeFailure } from '../api/failure.ts'
import { useView } from '../view/view-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { countNewNeighbours, type NewNeighbours } from './count-new-neighbours.ts'
import { countWords } from './count-words.ts'
import { ExpandMenuRow } from './expand-menu-row.tsx'
import { expandNode, step } from './explore.ts'
import { closeExpandMenu, useExpandMenu } from './menu-store.ts'
import { usePreview } from './use-preview.ts'
import './expand-menu.css'

function AllNeighbours({ node, total, count }: { node: GraphNode; total: number; count: NewNeighbours }) {
  return (
    <>
      <Menu.Item className="menu-item" disabled={count.fresh === 0} onClick={() => void expandNode(node.id)}>
        <span className="menu-name">All neighbours</span>
        <span className="figure">{countWords(count, total)}</span>
      </Menu.Item>
      <Menu.Separator className="menu-line" />
    </>
  )
}

function Choices({ node, preview }: { node: GraphNode; preview: Preview }) {
  const nodes = useView((view) => view.nodes)
  const edges = useView((view) => view.edges)
  const hidden = useView((view) => view.hidden)
  const filters = useView((view) => view.filters)
  const counts = useMemo(
    () => countNewNeighbours(node.id, preview, { nodes, edges, hidden, filters }),
    [node, preview, nodes, edges, hidden, filters],
  )
  if (preview.total === 0) return <p className="menu-note">It has no neighbours.</p>
  return (
    <>
      {preview.groups.length > 1 && <AllNeighbours node={node} total={preview.total} count={counts.all} />}
      {preview.groups.map((group, index) => (
        <ExpandMenuRow
          key={`${group.edgeType} ${group.nodeType}`}
          node={node}
          group={group}
          count={counts.groups[index] ?? { fresh: 0, hidden: 0 }}
        />
      ))}
      {counts.all.fresh > step && (
        <p className="menu-note">At most {formatNumber(step)} at a time, the most important first.</p>
      )}
    </>
  )
}

function MenuContent({ node }: { node: GraphNode }) {
  const preview = usePreview(node.id)
  if (preview.isError) {
    const { title, hint } = describeFailure(preview.error)
    return (
      <>
        <p className="menu-note">
          <strong className="warning">{title}.</strong> {hint}
        </p>
        <Menu.Item className="menu-item" closeOnClick={false} onClick={() => void preview.refetch()}>
          Try again
        </Menu.Item>
      </>
    )
  }
  if (!preview.data)
    return (
      <p className="menu-note appears-late">
        <span className="spinner" aria-hidden="true" /> Counting its neighbours…
      </p>
    )
  return <Choices node={node} preview={preview.data} />
}

/** Says what expanding a node would add, and adds all kinds of neighbours or one. */
export function ExpandMenu() {
  const open = useExpandMenu((state) => state.open)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const node = useView((view) => (open ? view.nodes.get(open.nodeId) : undefined))
  const anchor = useMemo(
    () => (open ? { getBoundingClientRect: () => new DOMRect(open.x, open.y, 0, 0) } : undefined),
    [open],
  )
  return (
    <>
      <div ref={setPlace} />
      <Menu.Root
        open={open !== null && node !== undefined}
        modal={false}
        onOpenChange={(isOpen) => {
          if (!isOpen) closeExpandMenu()
        }}
      >
        <Menu.Portal container={place}>
          <Menu.Positioner className="popup-positioner" anchor={anchor} align="start" sideOffset={2}>
            <Menu.Popup className="popup expand-menu">
              {node && (
                <Menu.Group>
                  <Menu.GroupLabel className="menu-title">Expand {node.label}</Menu.GroupLabel>
                  <MenuContent node={node} />
                </Menu.Group>
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </>
  )
}
