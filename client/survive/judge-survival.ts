import { type Fallen, mostJudged } from '#model/api/survival.ts'
import { fetchSurvival } from '../api/endpoints.ts'
import { describeFailure } from '../api/failure.ts'
import { withoutGhosts } from '../difference/without-ghosts.ts'
import { isAbort } from '../skein-client/failures.ts'
import type { View } from '../view/view.ts'
import { isDerived } from '../view/view-edge.ts'
import { useView } from '../view/view-store.ts'
import { isLeavingOut, type LeavingOut, leftOutOf } from './leaving-out.ts'
import { nothingJudged, useSurvival } from './survival-store.ts'

let asking = new AbortController()
let underWay = Promise.resolve()

/** Which of these events and edges fall, and what of this the graph does not have. */
export async function fallenAmong(
  leavingOut: LeavingOut,
  { events, edges }: { events: readonly string[]; edges: readonly string[] },
  signal: AbortSignal,
): Promise<{ fallen: Map<string, Fallen>; missing: Set<string> }> {
  const leftOut = leftOutOf(leavingOut)
  const fallen = new Map<string, Fallen>()
  const missing = new Set<string>()
  for (let from = 0; from < Math.max(events.length, edges.length); from += mostJudged) {
    const part = (ids: readonly string[]) => ids.slice(from, from + mostJudged)
    const answer = await fetchSurvival({ ...leftOut, events: part(events), edges: part(edges) }, signal)
    for (const one of answer.fallen) fallen.set(one.id, one)
    for (const id of answer.missing) missing.add(id)
  }
  signal.throwIfAborted()
  return { fallen, missing }
}

function askedOf(view: View) {
  const { nodes, edges } = withoutGhosts(view)
  const events = new Set([...nodes.values()].flatMap(({ id, type }) => (type === 'Event' ? [id] : [])))
  const facts: string[] = []
  for (const edge of edges.values()) {
    if (isDerived(edge)) for (const event of edge.events) events.add(event)
    else facts.push(edge.id)
  }
  return { events: [...events], edges: facts }
}

/** Asks what falls on the canvas. Failing is kept in the store, to be shown with a way to try again. */
export function judgeSurvival(): Promise<void> {
  underWay = judge()
  return underWay
}

/** Waits until it is known what falls on the canvas. What could not be asked is asked once more. */
export async function whenFallenKnown(): Promise<void> {
  if (useSurvival.getState().failure) void judgeSurvival()
  for (let awaited: Promise<void> | undefined; awaited !== underWay; ) {
    awaited = underWay
    await awaited
  }
}

async function judge(): Promise<void> {
  asking.abort()
  asking = new AbortController()
  const view = useView.getState()
  if (!isLeavingOut(view.leavingOut)) return useSurvival.setState(nothingJudged)
  useSurvival.setState({ failure: null })
  try {
    const judged = await fallenAmong(view.leavingOut, askedOf(view), asking.signal)
    useSurvival.setState({ ...judged, edges: view.edges })
  } catch (error) {
    if (!isAbort(error)) useSurvival.setState({ fallen: null, failure: describeFailure(error) })
  }
}

/** Keeps what falls in step with the canvas and with what is left out. */
export function keepSurvival(): () => void {
  void judgeSurvival()
  return useView.subscribe((view, before) => {
    const isOtherQuestion = view.leavingOut !== before.leavingOut
    if (isOtherQuestion) useSurvival.setState(nothingJudged)
    if (isOtherQuestion || (isLeavingOut(view.leavingOut) && view.edges !== before.edges))
      void judgeSurvival()
  })
}
