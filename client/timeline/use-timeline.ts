import { useMemo } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { useFacets } from '../filters/facets-store.ts'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { useView } from '../view/view-store.ts'
import { visibleGraph } from '../view/visible-graph.ts'
import { textOf } from '../wording/node-words.ts'
import { type Bucket, bucketsOf, type Dated } from './buckets.ts'
import { axisOf, type TimeAxis } from './time-axis.ts'

export interface Timeline {
  /** Over all events on the canvas, whatever filters hide. */
  axis: TimeAxis | undefined
  buckets: Bucket[]
  undated: number
  isCounting: boolean
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
  const axis = useMemo(
    () => axisOf([...nodes.values()].flatMap((node) => (node.type === 'Event' ? (dateOf(node) ?? []) : []))),
    [nodes, dateOf],
  )
  return useMemo(() => {
    const dated = events.flatMap((event): Dated[] => {
      const date = dateOf(event)
      return date === undefined ? [] : [{ date, isInView: ids.has(event.id) }]
    })
    const buckets = axis ? bucketsOf(dated, axis) : []
    const inBuckets = buckets.reduce((sum, bucket) => sum + bucket.events, 0)
    return { axis, buckets, undated: events.length - inBuckets, isCounting: unjudged > 0 }
  }, [events, dateOf, axis, ids, unjudged])
}
