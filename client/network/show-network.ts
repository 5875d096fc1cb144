import { mostNetworkEvents, type Network } from '#model/api/network.ts'
import { compareText } from '#model/compare-text.ts'
import { fetchSubgraph } from '../api/endpoints.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { enqueue } from '../expand/task-queue.ts'
import { type Filters, noFilters } from '../filters/filters.ts'
import { whenJudged } from '../filters/when-judged.ts'
import { record } from '../history/history-store.ts'
import { leavingNothingOut } from '../survive/leaving-out.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { type Action, say } from '../view/status-store.ts'
import { emptied, emptyView, type View, withGraph } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import {
  type ActorNetwork,
  firstLook,
  type NetworkLook,
  type NetworkQuestion,
  withNetwork,
} from './actor-network.ts'
import { askNetwork } from './ask-network.ts'
import { backboneWords, linksOf } from './network-words.ts'

/** The actors of an answer, those whose links weigh most first. */
function heaviestFirst({ actors, links }: Network): string[] {
  const strengths = new Map<string, number>()
  for (const { source, target, weight } of links)
    for (const end of [source, target]) strengths.set(end, (strengths.get(end) ?? 0) + weight)
  const strength = (id: string) => strengths.get(id) ?? 0
  return actors.map(({ id }) => id).sort((a, b) => strength(b) - strength(a) || compareText(a, b))
}

/** The view of a network alone. Actors that were there keep their places, but for a few among many new ones. */
async function viewOf(answer: Network, asked: Pick<ActorNetwork, 'question' | 'look'>, signal: AbortSignal) {
  const ids = heaviestFirst(answer)
  const graph = ids.length === 0 ? { nodes: [], edges: [] } : await fetchSubgraph(ids, signal)
  signal.throwIfAborted()
  const view = useView.getState()
  const { network, nodes, places, pinned } = view
  const staying = ids.filter((id) => nodes.has(id))
  const keepsPlaces = network || staying.length * 2 > ids.length || staying.some((id) => pinned.has(id))
  const begin: View = {
    ...emptied(view),
    places: keepsPlaces ? places : emptyView.places,
    pinned,
  }
  return withNetwork(withGraph(begin, graph, ids), answer, asked)
}

function whole(question: NetworkQuestion): Action {
  return {
    words: 'Show every link',
    run: () => void showNetwork({ ...question, alpha: 1 }),
  }
}

/** Why there is nothing to show, and what could be done. */
function sayEmpty({ alpha, eventTotal, total }: Network, question: NetworkQuestion) {
  const events = formatCount(eventTotal, 'event', 'events')
  if (total.links === 0) say(`No two actors took part in the same of these ${events}.`)
  else
    say(
      `Of ${formatCount(total.links, 'link', 'links')} in ${events} none stands out at alpha ${formatNumber(alpha)}.`,
      '',
      whole(question),
    )
}

/**
 * Shows the network that a question asks for in place of what is on the canvas, as a step. That of other events is
 * shown whole; another weight or backbone leaves the reader where they are.
 */
export function showNetwork(question: NetworkQuestion, look: NetworkLook = currentLook()): Promise<void> {
  return enqueue('Building the actor network', async (signal) => {
    const answer = await askNetwork(question, signal)
    if (answer.links.length === 0) return sayEmpty(answer, question)
    const view = await viewOf(answer, { question, look }, signal)
    const actors = formatCount(view.nodes.size, 'actor', 'actors')
    const before = useView.getState().network?.question.of
    record(`Built the actor network of ${formatCount(answer.eventTotal, 'event', 'events')}`, view)
    say(
      `${actors}. ${view.network ? backboneWords(view.network, linksOf(view, graphInView(view).edges)) : ''}`,
      'Actor network.',
    )
    if (JSON.stringify(question.of) !== JSON.stringify(before)) commandCanvas({ kind: 'fit' })
  })
}

function currentLook(): NetworkLook {
  return useView.getState().network?.look ?? firstLook
}

/** The events in view, of which a network can be made. */
export function eventsInView(): string[] {
  return graphInView(useView.getState()).nodes.flatMap(({ id, type }) => (type === 'Event' ? [id] : []))
}

/** With the weight and the alpha that the reader chose for the network before. */
function weighed(of: NetworkQuestion['of']): NetworkQuestion {
  const before = useView.getState().network?.question
  return { of, weight: before?.weight ?? 'newman', alpha: before?.alpha, leavingOut: leavingNothingOut }
}

function sayTooMany(events: number) {
  say(
    `${formatCount(events, 'event is', 'events are')} in view, and of at most ${formatNumber(mostNetworkEvents)} a network can be made: filter them, or take all of the corpus.`,
    '',
    { words: 'Of the whole corpus', run: () => void showNetworkOfCorpus() },
  )
}

export function showNetworkOfView(): Promise<void> {
  return whenJudged(() => {
    const events = eventsInView()
    if (events.length > mostNetworkEvents) sayTooMany(events.length)
    else void showNetwork(weighed({ events }))
  })
}

/** Filters of nodes and edges ask nothing of events, and by other fields of files the corpus cannot be asked. */
function eventFilters(filters: Filters): Filters {
  const { hiddenTypes, hiddenEdgeTypes, minDegree, fields } = noFilters
  return { ...filters, hiddenTypes, hiddenEdgeTypes, minDegree, fields }
}

/** Of all events of the corpus that the filters leave. */
export function showNetworkOfCorpus(): Promise<void> {
  return showNetwork(weighed({ filters: eventFilters(useView.getState().filters) }))
}

/** Whether the filters are others than those that a network of the corpus was asked for with. */
export function isOutOfStep({ of }: NetworkQuestion, filters: Filters): boolean {
  return 'filters' in of && JSON.stringify(of.filters) !== JSON.stringify(eventFilters(filters))
}

/** Changes by what actors are sized or coloured, as a step. */
export function changeLook(change: Partial<NetworkLook>, words: string) {
  const view = useView.getState()
  if (!view.network) return
  record(words, { ...view, network: { ...view.network, look: { ...view.network.look, ...change } } })
}
