import type { LayoutName } from '../view/layout-names.ts'
import type { ShownPart } from './viewport/shown-part.ts'

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

let canvas: Listener | undefined
let waiting: CanvasCommand[] = []

/** The code that draws may come later than what it is to draw: until the canvas listens, what is asked of it waits. */
export function commandCanvas(command: CanvasCommand) {
  if (canvas) canvas(command)
  else waiting.push(command)
}

/** To be called by the one canvas there is. Returns what ends it. */
export function onCanvasCommand(listener: Listener): () => void {
  canvas = listener
  const missed = waiting
  waiting = []
  for (const command of missed) listener(command)
  return () => {
    canvas = undefined
  }
}
