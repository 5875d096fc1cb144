interface Scored<Item> {
  item: Item
  score: number
}

function placeOfGreatest(values: Float64Array): number {
  let greatest = 0
  for (let place = 1; place < values.length; place++)
    if ((values[place] ?? 0) > (values[greatest] ?? 0)) greatest = place
  return greatest
}

/**
 * So many of the items, each the one that is good and unlike those before it (maximal marginal relevance: Carbonell
 * and Goldstein, "The use of MMR", SIGIR 1998). The paper subtracts the likeness to what is chosen; here the score is
 * lessened by that share, so that scores may be of any size. Likeness is between 0 and 1. What an item is worth can
 * only fall, so it is held against what is chosen only when it leads (Minoux, "Accelerated greedy algorithms", 1978).
 */
export function diversify<Item>(
  items: readonly Scored<Item>[],
  likeness: (a: Item, b: Item) => number,
  limit: number,
): Scored<Item>[] {
  const worths = Float64Array.from(items, ({ score }) => score)
  const likest = new Float64Array(items.length)
  /** Against how many of those chosen each has been held. */
  const compared = new Uint32Array(items.length)
  const chosen: Scored<Item>[] = []
  while (chosen.length < Math.min(limit, items.length)) {
    const place = placeOfGreatest(worths)
    const leader = items[place]
    if (!leader) break
    if (compared[place] === chosen.length) {
      worths[place] = Number.NEGATIVE_INFINITY
      chosen.push(leader)
    } else {
      for (const { item } of chosen.slice(compared[place]))
        likest[place] = Math.max(likest[place] ?? 0, likeness(leader.item, item))
      worths[place] = leader.score * (1 - (likest[place] ?? 0))
      compared[place] = chosen.length
    }
  }
  return chosen
}
