import { addNode, openNode } from '../expand/explore.ts'
import { addressOf, nodeOfAddress } from '../view/address.ts'
import { focusOf } from '../view/selection.ts'
import { useView } from '../view/view-store.ts'

function followAddress() {
  const id = nodeOfAddress(location.hash)
  if (id === undefined || focusOf(useView.getState().selection) === id) return
  if (useView.getState().nodes.has(id)) void addNode(id)
  else void openNode(id)
}

/** Opens the node that the address names, and lets the address follow the node that is selected. */
export function keepAddress(): () => void {
  followAddress()
  window.addEventListener('hashchange', followAddress)
  const stop = useView.subscribe(({ selection, nodes }, before) => {
    if (selection === before.selection) return
    const focus = focusOf(selection)
    const node = focus === undefined ? undefined : nodes.get(focus)
    if (node) history.replaceState(null, '', addressOf(node.id))
    else if (nodes.size === 0) history.replaceState(null, '', location.pathname + location.search)
    document.title = node ? `${node.label} – Skein` : 'Skein'
  })
  return () => {
    stop()
    window.removeEventListener('hashchange', followAddress)
  }
}
