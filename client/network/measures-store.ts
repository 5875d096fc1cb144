import { create } from 'zustand'
import { describeFailure, type Failure } from '../api/failure.ts'
import { isAbort } from '../skein-client/failures.ts'
import type { View } from '../view/view.ts'
import { type DerivedLink, isDerived } from '../view/view-edge.ts'
import { useView } from '../view/view-store.ts'
import type { MeasureId } from './measure-names.ts'
import { measureInWorker } from './measures/measure-in-worker.ts'
import type { Measured } from './measures/measure-network.ts'

interface MeasuresState {
  measured: Measured | null
  /** How far measuring is, 0 to 1; null when nothing is being measured. */
  share: number | null
  failure: Failure | null
}

const nothing: MeasuresState = { measured: null, share: null, failure: null }

/** What was found out about the network on the canvas, the hidden part of it too. */
export const useMeasures = create<MeasuresState>(() => nothing)

/** Waits until the network on the canvas is measured, or could not be. */
export function whenMeasured(): Promise<void> {
  return new Promise((resolve) => {
    if (useMeasures.getState().share === null) return resolve()
    const stop = useMeasures.subscribe(({ share }) => {
      if (share !== null) return
      stop()
      resolve()
    })
  })
}

/** The value of a measure for an actor; undefined while it is not known, and for what is not in the network. */
export function measureOf(
  id: string,
  measure: MeasureId,
  { network }: Pick<View, 'network'>,
  measured: Measured | null,
): number | undefined {
  if (measure === 'events') return network?.eventsOfActors.get(id)
  return measured?.values[measure]?.[id]
}

function isSame(one: readonly DerivedLink[], other: readonly DerivedLink[]): boolean {
  return one.length === other.length && one.every((link, index) => link === other[index])
}

function actorsOf(links: readonly DerivedLink[]): string[] {
  return [...new Set(links.flatMap(({ source, target }) => [source, target]))].sort()
}

async function measure(links: readonly DerivedLink[], signal: AbortSignal) {
  useMeasures.setState({ ...nothing, share: 0 })
  try {
    const order = {
      nodes: actorsOf(links),
      links: links.map(({ source, target, properties }) => ({
        source,
        target,
        weight: Number(properties.weight),
      })),
    }
    const measured = await measureInWorker(order, (share) => useMeasures.setState({ share }), signal)
    useMeasures.setState({ ...nothing, measured })
  } catch (error) {
    if (!isAbort(error)) useMeasures.setState({ ...nothing, failure: describeFailure(error) })
  }
}

/** Measures the network on the canvas, and again whenever its links are others. */
export function keepMeasures(): () => void {
  let links: readonly DerivedLink[] = []
  let asking = new AbortController()
  const follow = ({ edges }: View) => {
    const now = [...edges.values()].filter(isDerived)
    if (isSame(now, links)) return
    links = now
    asking.abort()
    asking = new AbortController()
    if (links.length === 0) useMeasures.setState(nothing)
    else void measure(links, asking.signal)
  }
  follow(useView.getState())
  const stop = useView.subscribe((view, before) => {
    if (view.edges !== before.edges) follow(view)
  })
  return () => {
    stop()
    asking.abort()
  }
}
