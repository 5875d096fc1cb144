/**
 * Of what is sorted by its events, fewest first, as much as can be followed while no more than `most` events are read for
 * all of it, and the hubs that are left. With `firstAnyway` the first is followed however many it has.
 */
export function withinReach<Thing extends { events: number }>(
  sorted: readonly Thing[],
  { most, firstAnyway }: { most: number; firstAnyway: boolean },
): { followed: Thing[]; hubs: Thing[] } {
  let read = 0
  const end = sorted.findIndex(({ events }, place) => {
    read += events
    return read > most && !(firstAnyway && place === 0)
  })
  return end < 0
    ? { followed: [...sorted], hubs: [] }
    : { followed: sorted.slice(0, end), hubs: sorted.slice(end) }
}
