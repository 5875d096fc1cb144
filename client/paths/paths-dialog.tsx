import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useRef, useState } from 'react'
import { closeFromInside } from '../app/close-from-inside.ts'
import { DialogHead } from '../app/dialog-head.tsx'
import { TypeShape } from '../legend/type-shape.tsx'
import { highlight } from '../view/highlight-store.ts'
import { FallingPaths } from './falling-paths.tsx'
import { NodePicker } from './node-picker.tsx'
import { PathConditions } from './path-conditions.tsx'
import { PathList } from './path-list.tsx'
import { type Named, usePathsAsked } from './paths-store.ts'
import './paths.css'

function End({ side, label }: { side: 'from' | 'to'; label: string }) {
  const node = usePathsAsked((asked) => asked[side])
  // Before that the focus is the dialog's to place, and to give back.
  const [isReadersOwn, setReadersOwn] = useState(false)
  const ask = (chosen: Named | null) => {
    setReadersOwn(true)
    usePathsAsked.setState({ [side]: chosen })
  }
  if (!node) return <NodePicker label={label} choose={ask} autoFocus={isReadersOwn} />
  return (
    <p className="paths-chosen">
      <span className="paths-label">{label}</span> <TypeShape type={node.type} /> <bdi>{node.label}</bdi>{' '}
      <button
        type="button"
        className="link-button"
        // biome-ignore lint/a11y/noAutofocus: the field that had the focus has just given way to it
        autoFocus={isReadersOwn}
        onClick={() => ask(null)}
      >
        Change
        <span className="visually-hidden">
          {' '}
          where paths {side === 'from' ? 'begin' : 'end'}: {node.label}
        </span>
      </button>
    </p>
  )
}

/** Finds paths between two nodes. The canvas beside it can still be seen, and shows what is pointed at. */
export function PathsDialog() {
  useEffect(() => () => highlight([]), [])
  const leavingOut = usePathsAsked((asked) => asked.leavingOut)
  const body = useRef<HTMLDivElement>(null)
  return (
    <Dialog.Root open modal={false} disablePointerDismissal onOpenChange={closeFromInside}>
      <Dialog.Portal>
        <Dialog.Popup
          className="popup paths"
          initialFocus={() => body.current?.querySelector<HTMLElement>('.paths-picker input') ?? true}
        >
          <DialogHead title="Paths" />
          <div className="paths-body" ref={body}>
            <End side="from" label="From" />
            <End side="to" label="To" />
            <PathConditions />
            <div className="paths-answer">
              <PathList />
              <FallingPaths leavingOut={leavingOut} />
            </div>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
