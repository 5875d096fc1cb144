import { useMemo, useState } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { useFacets } from '../filters/facets-store.ts'
import type { Filters } from '../filters/filters.ts'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { useView } from '../view/view-store.ts'
import { visibleGraph } from '../view/visible-graph.ts'
import { textOf } from '../wording/node-words.ts'
import { type Bucket, bucketsOf, type Dated } from './buckets.ts'
import { dateAt, isBefore, scaleOf, type TimelineScale } from './timeline-scale.ts'

export interface Timeline {
  /** Over all events on the canvas, whatever filters hide, but for a few far before them. */
  scale: TimelineScale | undefined
  buckets: Bucket[]
  /** How many events are before the scale. */
  earlier: number
  /** Has the scale reach over these too. */
  reachEarlier: () => void
  /** The way back from that: where the scale would begin again. */
  narrower: { from: string; take: () => void } | undefined
  undated: number
  isCounting: boolean
}

function reachesBefore({ from, to, knownOn }: Filters, scale: TimelineScale): boolean {
  return [from, to, knownOn?.date ?? null].some((date) => date !== null && isBefore(scale, date))
}

/** The scale of these dates: that of all of them, where the reader asked for it or a filter reaches so far. */
function useScale(dates: readonly string[], filters: Filters) {
  const [isWhole, setWhole] = useState(false)
  const [dense, whole] = useMemo(() => [scaleOf(dates), scaleOf(dates, true)], [dates])
  const mustReach = dense !== undefined && reachesBefore(filters, dense)
  const narrower =
    isWhole && !mustReach && dense && dense.earliest < dense.first
      ? { from: dateAt(dense.first, dense.unit), take: () => setWhole(false) }
      : undefined
  return { scale: isWhole || mustReach ? whole : dense, reachEarlier: () => setWhole(true), narrower }
}

/** When the events were, or first had a source, that all filters but those of time leave; and which are in view. */
export function useTimeline(): Timeline {
  const { nodes, edges, hidden, filters } = useView()
  const facets = useFacets((state) => state.events)
  const inView = useVisibleGraph()
  const { ids, unjudged } = inView
  const bySource = filters.knownOn?.by === 'source'
  const events = useMemo(() => {
    const timeless = { ...filters, from: null, to: null, knownOn: null }
    const isTimeless = filters.from === null && filters.to === null && filters.knownOn === null
    const { nodes: left } = isTimeless
      ? inView
      : visibleGraph({ nodes, edges, hidden, filters: timeless }, facets)
    return left.filter(({ type }) => type === 'Event')
  }, [nodes, edges, hidden, filters, facets, inView])
  const dateOf = useMemo(
    () => (event: GraphNode) =>
      (bySource ? facets.get(event.id)?.firstSourceDate : textOf(event.properties.date)) ?? undefined,
    [bySource, facets],
  )
  // What took years stands where it began, and is within a range that it lasted into.
  const dates = useMemo(
    () =>
      [...nodes.values()].flatMap((node) =>
        node.type === 'Event'
          ? [dateOf(node), bySource ? undefined : textOf(node.properties.dateEnd)].flatMap(
              (date) => date ?? [],
            )
          : [],
      ),
    [nodes, dateOf, bySource],
  )
  const { scale, reachEarlier, narrower } = useScale(dates, filters)
  const counted = useMemo(() => {
    const dated = events.flatMap((event): Dated[] => {
      const date = dateOf(event)
      return date === undefined ? [] : [{ date, isInView: ids.has(event.id) }]
    })
    const all = scale ? bucketsOf(dated, scale) : []
    const buckets = all.filter(({ last }) => scale && last >= scale.first)
    const undated = events.length - eventsIn(all)
    return { scale, buckets, earlier: eventsIn(all) - eventsIn(buckets), undated, isCounting: unjudged > 0 }
  }, [events, dateOf, scale, ids, unjudged])
  return { ...counted, reachEarlier, narrower }
}

function eventsIn(buckets: readonly Bucket[]): number {
  return buckets.reduce((sum, bucket) => sum + bucket.events, 0)
}
