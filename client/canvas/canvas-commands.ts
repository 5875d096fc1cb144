import type { LayoutName } from './layout/layout-names.ts'
import type { ShownPart } from './shown-part.ts'

/** What other parts of the page can ask of the canvas. */
export type CanvasCommand =
  | { kind: 'fit' }
  | { kind: 'lay out'; layout: LayoutName }
  | { kind: 'cancel layout' }
  | { kind: 'reveal'; id: string }
  | { kind: 'centre'; id: string }
  | { kind: 'show part'; part: ShownPart }
  | { kind: 'focus' }

type Listener = (command: CanvasCommand) => void

const listeners = new Set<Listener>()

export function commandCanvas(command: CanvasCommand) {
  for (const listener of listeners) listener(command)
}

export function onCanvasCommand(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
