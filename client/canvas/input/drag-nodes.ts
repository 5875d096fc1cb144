import type { Core, EventObject, NodeSingular } from 'cytoscape'
import { record } from '../../history/history-store.ts'
import { selectedNodes } from '../../view/selection.ts'
import type { Place, View } from '../../view/view.ts'
import { useView } from '../../view/view-store.ts'
import { formatCount } from '../../wording/format-number.ts'

function draggedWith(target: NodeSingular): readonly string[] {
  return target.hasClass('selected') ? selectedNodes(useView.getState().selection) : [target.id()]
}

/** Of everything the canvas holds a part alone: what it does not hold has gone as far as the node that was dragged. */
function droppedAt(cy: Core, id: string, target: NodeSingular, { places }: View): Place | undefined {
  const node = cy.getElementById(id)
  if (node.nonempty()) return { ...node.position() }
  const [own, from, to] = [places.get(id), places.get(target.id()), target.position()]
  return own && from && { x: own.x + to.x - from.x, y: own.y + to.y - from.y }
}

/** The nodes that were dragged stay where they were dropped; that can be undone. */
function noteDragged(cy: Core, target: NodeSingular) {
  const view = useView.getState()
  const ids = draggedWith(target)
  const places = new Map(view.places)
  for (const id of ids) {
    const place = droppedAt(cy, id, target, view)
    if (place) places.set(id, place)
  }
  const what = ids.length === 1 ? target.data('label') : formatCount(ids.length, 'node', 'nodes')
  record(`Moved ${what}`, { ...view, places })
}

/** Dragging a selected node takes the whole selection along, as one step. */
export function listenToDragging(cy: Core) {
  let last = { x: 0, y: 0 }
  cy.on('grab', 'node', ({ target }: EventObject) => {
    last = { ...target.position() }
  })
  cy.on('drag', 'node', ({ target }: EventObject) => {
    const { x, y } = target.position()
    const by = { x: x - last.x, y: y - last.y }
    last = { x, y }
    cy.batch(() => {
      for (const id of draggedWith(target)) if (id !== target.id()) cy.getElementById(id).shift(by)
    })
  })
  cy.on('dragfree', 'node', ({ target }: EventObject) => noteDragged(cy, target))
}
