/** The same items, begun at another place. */
export function rotated<Item>(items: readonly Item[], place: number): Item[] {
  return [...items.slice(place % items.length), ...items.slice(0, place % items.length)]
}
