import cytoscape from 'cytoscape'
import { type CanvasCommand, onCanvasCommand } from './canvas-commands.ts'
import { canvasStyle } from './drawing/canvas-style.ts'
import { drawEdgesAtOnce } from './drawing/draw-edges.ts'
import { holdPicture } from './drawing/hold-picture.ts'
import { keepMeasureLooks } from './drawing/keep-measure-looks.ts'
import { LookController } from './drawing/look-controller.ts'
import { keepGraph } from './graph-controller.ts'
import { listenToDragging } from './input/drag-nodes.ts'
import { listenToKeys } from './input/keyboard-controller.ts'
import { listenToPointer } from './input/pointer-controller.ts'
import { LabelController } from './labels/label-controller.ts'
import { keepLasso } from './lasso/lasso-controller.ts'
import { LayoutController } from './layout/layout-controller.ts'
import { keepDifference } from './marks/keep-difference.ts'
import { keepEdgeLooks } from './marks/keep-edge-looks.ts'
import { keepFallen } from './marks/keep-fallen.ts'
import { keepFocus } from './marks/keep-focus.ts'
import { keepPins } from './marks/keep-pins.ts'
import { keepSelection } from './marks/keep-selection.ts'
import { keepTimeAxis } from './time-axis/keep-time-axis.ts'
import { keepSize } from './viewport/keep-size.ts'
import { ViewportController } from './viewport/viewport-controller.ts'

interface Controllers {
  layout: LayoutController
  viewport: ViewportController
}

function carryOut(command: CanvasCommand, { layout, viewport }: Controllers, container: HTMLElement) {
  if (command.kind === 'fit') layout.afterwards(() => viewport.showAll())
  else if (command.kind === 'lay out') layout.layOutAgain(command.layout)
  else if (command.kind === 'cancel layout') layout.cancel()
  else if (command.kind === 'show part') layout.afterwards(() => viewport.showPart(command.part))
  else if (command.kind === 'reveal') layout.afterwards(() => viewport.reveal(command.id))
  else if (command.kind === 'centre') layout.afterwards(() => viewport.centre(command.id))
  else container.focus()
}

/** Starts the canvas in a container. Returns what ends it. */
export function mountCanvas(container: HTMLElement): () => void {
  const cy = cytoscape({
    container,
    style: canvasStyle(1),
    minZoom: 0.05,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
  })
  drawEdgesAtOnce(cy)
  const labels = new LabelController(cy)
  const look = new LookController(cy, () => labels.choose())
  const viewport = new ViewportController(cy, container)
  const layout = new LayoutController(cy, viewport)
  const { overview, close: closeGraph } = keepGraph(cy, container, look, layout)
  listenToPointer(cy, overview, () => labels.choose())
  listenToDragging(cy)
  const endings = [
    closeGraph,
    holdPicture(cy, container),
    keepSelection(cy, () => labels.choose()),
    keepPins(cy),
    keepDifference(cy),
    keepMeasureLooks(look),
    keepEdgeLooks(cy),
    keepFallen(cy),
    keepFocus(cy),
    keepLasso(cy, container),
    keepTimeAxis(cy, container),
    listenToKeys(cy, container),
    keepSize(cy, container, () => layout.afterwards(() => viewport.shown())),
    onCanvasCommand((command) => carryOut(command, { layout, viewport }, container)),
  ]
  return () => {
    for (const end of endings) end()
    look.close()
    viewport.close()
    labels.close()
    layout.close()
    cy.destroy()
  }
}
