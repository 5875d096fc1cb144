interface OnCanvas {
  hasEvents: boolean
  isNetwork: boolean
  /** Whether the dates are those of the first sources. */
  bySource: boolean
}

/** Why the timeline has nothing to show, and what a reader can do about it. */
export function noDatesWords({ hasEvents, isNetwork, bySource }: OnCanvas): string {
  if (hasEvents && bySource)
    return 'No event on the canvas has a source with a date. Choose Range of dates to go by the events’ own.'
  if (hasEvents) return 'No event on the canvas has a date.'
  if (isNetwork)
    return 'Links stand here for events. Expand an actor to add its events, or select a link to read them.'
  return 'No event is on the canvas. Expand a node to add its events.'
}
