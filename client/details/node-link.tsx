import type { MouseEvent, ReactNode } from 'react'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { addNode } from '../expand/explore.ts'
import { addressOf } from '../view/address.ts'

interface Props {
  id: string
  /** The node it is reached from: on the canvas it is added beside it. */
  from?: string
  children: ReactNode
}

/** A link that selects a node, adding it to what is in view. It can also be opened in another tab. */
export function NodeLink({ id, from, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void addNode(id, from).then(() => commandCanvas({ kind: 'reveal', id }))
  }
  return (
    <a href={addressOf(id)} onClick={follow}>
      {children}
    </a>
  )
}
