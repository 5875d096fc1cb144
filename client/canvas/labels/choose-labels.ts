export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** A label and where it could go, the best place first. */
export interface LabelWish<Place extends string> {
  id: string
  places: readonly { place: Place; box: Box }[]
  /** Shown even when every place covers something: in the best one where it is whole, if there is any. */
  always: boolean
  /** How wide the node is that it names; left out for what is no node. */
  width?: number
}

/** How much wider than another a node is that is named at the cost of covering the other: a hub among its leaves. */
const muchWider = 1.5

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  )
}

function liesWithin(one: Box, room: Box): boolean {
  return (
    one.left >= room.left &&
    one.top >= room.top &&
    one.left + one.width <= room.left + room.width &&
    one.top + one.height <= room.top + room.height
  )
}

/** How many obstacles a label there covers: too many when one is wider than that. It is not counted on from `most`. */
function coveredBy(box: Box, obstacles: readonly Box[], widest: number, most: number): number {
  let covered = 0
  for (const other of obstacles) {
    if (!overlap(box, other)) continue
    covered += 1
    if (other.width > widest || covered >= most) return Math.max(covered, most)
  }
  return covered
}

/** The first place of those that cover the fewest obstacles, and none wider than that. */
function leastCovering<Each extends { box: Box }>(
  places: readonly Each[],
  obstacles: readonly Box[],
  widest: number,
): Each | undefined {
  let [best, least]: [Each | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const place of places) {
    const covered = coveredBy(place.box, obstacles, widest, least)
    if (covered < least) [best, least] = [place, covered]
  }
  return best
}

/**
 * Places labels, the most wanted first, where they lie within the room and cover neither an obstacle nor a label placed
 * before. One that fits nowhere may cover obstacles much smaller than its node, or else is left out.
 */
export function chooseLabels<Place extends string>(
  wishes: readonly LabelWish<Place>[],
  obstacles: readonly Box[],
  room: Box,
  limit: number,
): Map<string, Place> {
  const taken: Box[] = []
  const chosen = new Map<string, Place>()
  for (const { id, places, always, width = 0 } of wishes) {
    if (chosen.size >= limit) break
    const whole = places.filter(({ box }) => liesWithin(box, room))
    const apart = whole.filter(({ box }) => !taken.some((other) => overlap(box, other)))
    const found =
      leastCovering(apart, obstacles, width / muchWider) ?? (always ? (whole[0] ?? places[0]) : undefined)
    if (!found) continue
    chosen.set(id, found.place)
    taken.push(found.box)
  }
  return chosen
}
