import { create } from 'zustand'
import type { EventFacets } from '#model/api/facets.ts'
import type { Failure } from '../api/failure.ts'

/** Null: the graph does not have the event, such as a ghost, and nothing of it is known but what the canvas holds. */
export type FacetsOfEvents = ReadonlyMap<string, EventFacets | null>

interface FacetsState {
  events: FacetsOfEvents
  /** What the tags and publishers of these events are called. */
  names: ReadonlyMap<string, string>
  failure: Failure | null
  /** Whether they are shown to choose from. */
  isListed: boolean
}

export const noFacets: FacetsState = { events: new Map(), names: new Map(), failure: null, isListed: false }

/** By what the events on the canvas can be filtered that the canvas itself does not hold, as far as it was asked for. */
export const useFacets = create<FacetsState>(() => noFacets)
