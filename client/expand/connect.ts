import { fetchConnectingNodes } from '../api/endpoints.ts'
import { record } from '../history/history-store.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { isLarge, mostNodes } from '../view/is-large.ts'
import { neighboursAmong } from '../view/neighbours-among.ts'
import { keepSelected } from '../view/selection.ts'
import { type Action, say } from '../view/status-store.ts'
import type { View } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { addToView } from './add-to-view.ts'
import { useExpandSettings } from './expand-settings.ts'
import { enqueue } from './task-queue.ts'

/** Brings the nodes that link at least two of these, those that link most of them first. */
export function connectNodes(ids: readonly string[], limit = useExpandSettings.getState().limit) {
  const words = formatCount(ids.length, 'node', 'nodes')
  if (isLarge(useView.getState())) return Promise.resolve(sayConnectingOnCanvas(ids, words))
  return enqueue(`Connecting ${words}`, async (signal) => {
    const { nodes, total } = await fetchConnectingNodes({ ids: [...ids], limit }, signal)
    if (total === 0) return say('No one node links any two of them.', `${words}.`)
    let caveat = ''
    const fresh = nodes.filter(({ id }) => !useView.getState().nodes.has(id))
    if (fresh.length > 0) {
      const bringing = { by: 'expansion', anchors: ids } as const
      caveat = (await addToView(fresh, bringing, signal, `Connected ${words}`)).caveat
    }
    const news = fresh.length === 0 ? 'Nothing new.' : `Added ${formatCount(fresh.length, 'node', 'nodes')}.`
    const extent = `Showing ${formatNumber(nodes.length)} of ${formatNumber(total)} that link them${hiddenWords(nodes.map(({ id }) => id))}.`
    say(`${news} ${extent}${caveat}`, `${words}.`, moreOf(ids, nodes.length, total))
  })
}

/** Nothing can be added to everything; what is on the canvas can be shown alone. */
function sayConnectingOnCanvas(ids: readonly string[], words: string) {
  const linking = connectingOnCanvas(useView.getState(), new Set(ids))
  const count = linking.length
  const showOnly: Action = { words: 'Show only those', run: () => showOnlyConnecting(ids) }
  const found =
    count === 0
      ? 'No one node on the canvas links any two of them'
      : `${formatNumber(count)} on the canvas ${count === 1 ? 'links' : 'link'} them${hiddenWords(linking)}`
  say(`${found}. No more can be added.`, `${words}.`, count > 0 ? showOnly : undefined)
}

/** ", 3 of them hidden", or nothing. */
function hiddenWords(ids: readonly string[]): string {
  const { ids: inView } = graphInView(useView.getState())
  const hidden = ids.filter((id) => !inView.has(id)).length
  return hidden > 0 ? `, ${formatNumber(hidden)} of them hidden` : ''
}

function moreOf(ids: readonly string[], shown: number, total: number): Action | undefined {
  const more = Math.min(useExpandSettings.getState().limit, total - shown, mostNodes - shown)
  if (more <= 0) return undefined
  return { words: `Add ${formatNumber(more)} more`, run: () => void connectNodes(ids, shown + more) }
}

/** The nodes on the canvas, hidden ones too, that are neighbours of at least two of these. */
export function connectingOnCanvas(
  { nodes, edges }: Pick<View, 'nodes' | 'edges'>,
  ids: ReadonlySet<string>,
): string[] {
  const linked = neighboursAmong(ids, edges.values())
  return [...nodes.keys()].filter((id) => !ids.has(id) && (linked.get(id)?.size ?? 0) > 1)
}

/** Hides everything but these nodes and what on the canvas links them. */
export function showOnlyConnecting(ids: readonly string[]) {
  const view = useView.getState()
  const linking = connectingOnCanvas(view, new Set(ids))
  const kept = new Set([...ids, ...linking])
  const hidden = new Set([...view.nodes.keys()].filter((id) => !kept.has(id)))
  const words = `Showed only what links ${formatCount(ids.length, 'node', 'nodes')}`
  record(words, { ...view, hidden, selection: keepSelected(view.selection, (id) => !hidden.has(id)) })
  say(`${words}: ${formatCount(linking.length, 'node', 'nodes')} on the canvas${hiddenWords(linking)}.`)
}
