import { Menu } from '@base-ui/react/menu'
import { useEffect, useMemo, useState } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { describeFailure } from '../api/failure.ts'
import { selectedNodes } from '../view/selection.ts'
import { useView } from '../view/view-store.ts'
import { mostAnchors, tooManyAnchors } from './expand-nodes.ts'
import { ExpansionChoices } from './expansion-choices.tsx'
import { ExpansionSettings } from './expansion-settings.tsx'
import { closeExpandMenu, useExpandMenu } from './menu-store.ts'
import { namesOf } from './names-of.ts'
import { NodeActions } from './node-actions.tsx'
import { useExpansionPreview } from './use-expansion-preview.ts'
import './expand-menu.css'

function Failed({ error, tryAgain }: { error: Error; tryAgain: () => void }) {
  const { title, hint } = describeFailure(error)
  return (
    <>
      <p className="menu-note">
        <strong className="warning">{title}.</strong> {hint}
      </p>
      <Menu.Item className="menu-item" closeOnClick={false} onClick={tryAgain}>
        Try again
      </Menu.Item>
    </>
  )
}

function Expanding({ nodes }: { nodes: readonly GraphNode[] }) {
  const anchors = useMemo(() => nodes.map(({ id }) => id), [nodes])
  const { preview, error, tryAgain } = useExpansionPreview(anchors)
  if (error) return <Failed error={error} tryAgain={tryAgain} />
  if (!preview)
    return (
      <p className="menu-note appears-late">
        <span className="spinner" aria-hidden="true" /> Counting neighbours…
      </p>
    )
  const isMixed = new Set(nodes.map(({ type }) => type)).size > 1
  return (
    <>
      <ExpansionChoices anchors={anchors} preview={preview} isMixed={isMixed} />
      {preview.fresh > 0 && (
        <>
          <Menu.Separator className="menu-line" />
          <ExpansionSettings />
        </>
      )}
    </>
  )
}

function MenuContent({ nodes }: { nodes: readonly GraphNode[] }) {
  return (
    <>
      <Menu.Group>
        <Menu.GroupLabel className="menu-title">Expand {namesOf(nodes)}</Menu.GroupLabel>
        {nodes.length > mostAnchors ? (
          <p className="menu-note">{tooManyAnchors}</p>
        ) : (
          <Expanding nodes={nodes} />
        )}
      </Menu.Group>
      <NodeActions ids={nodes.map(({ id }) => id)} />
    </>
  )
}

function useSelectedNodes(): GraphNode[] {
  const nodes = useView((view) => view.nodes)
  const selection = useView((view) => view.selection)
  return useMemo(() => selectedNodes(selection).flatMap((id) => nodes.get(id) ?? []), [nodes, selection])
}

/** Says what expanding the selection would add, adds what is chosen, and offers what else can be done to it. */
export function ExpandMenu() {
  const open = useExpandMenu((state) => state.open)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const nodes = useSelectedNodes()
  const isOfNothing = nodes.length === 0
  // Else it would open by itself as soon as a node is selected again.
  useEffect(() => {
    if (isOfNothing) closeExpandMenu()
  }, [isOfNothing])
  const anchor = useMemo(
    () => (open ? { getBoundingClientRect: () => new DOMRect(open.x, open.y, 0, 0) } : undefined),
    [open],
  )
  return (
    <>
      <div ref={setPlace} />
      <Menu.Root
        open={open !== null && !isOfNothing}
        modal={false}
        onOpenChange={(isOpen) => {
          if (!isOpen) closeExpandMenu()
        }}
      >
        <Menu.Portal container={place}>
          <Menu.Positioner
            className="popup-positioner"
            anchor={anchor}
            align="start"
            sideOffset={2}
            collisionAvoidance={{ side: 'shift', align: 'shift' }}
          >
            <Menu.Popup className="popup expand-menu">
              {!isOfNothing && <MenuContent nodes={nodes} />}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </>
  )
}
