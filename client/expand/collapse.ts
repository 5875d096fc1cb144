import { isolated } from '#model/isolated.ts'
import { record } from '../history/history-store.ts'
import { say } from '../view/status-store.ts'
import { collapsed, heldOnlyBy } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'

/** Takes back what expanding these nodes brought, as far as nothing else holds it. */
export function collapseNodes(ids: readonly string[]) {
  const view = useView.getState()
  const anchors = new Set(ids)
  const gone = heldOnlyBy(view, anchors).size
  if (gone === 0) return say('Nothing to collapse: what it brought is held by something else.')
  const [only] = ids
  const label = only !== undefined && ids.length === 1 ? view.nodes.get(only)?.label : undefined
  const what = label !== undefined ? isolated(label) : formatCount(ids.length, 'node', 'nodes')
  record(`Collapsed ${what}`, collapsed(view, anchors))
  say(`Collapsed ${what}: ${formatCount(gone, 'node', 'nodes')} taken back.`)
}
