interface Scored<Item> {
  item: Item
  score: number
}

/** How much being good counts; the rest is being unlike what is chosen already. */
const goodness = 0.5

/**
 * So many of the items, each the one that is good and unlike those before it (maximal marginal relevance: Carbonell
 * and Goldstein, "The use of MMR", SIGIR 1998). Likeness is between 0 and 1; the scores may be of any size.
 */
export function diversify<Item>(
  items: readonly Scored<Item>[],
  likeness: (a: Item, b: Item) => number,
  limit: number,
): Scored<Item>[] {
  const best = Math.max(...items.map(({ score }) => score))
  const left = items.map((scored) => ({ scored, likest: 0 }))
  const chosen: Scored<Item>[] = []
  const worth = ({ scored, likest }: (typeof left)[number]) =>
    (goodness * scored.score) / best - (1 - goodness) * likest
  while (chosen.length < limit && left.length > 0) {
    const place = left.reduce((top, one, index) => {
      const leader = left[top]
      return leader && worth(one) > worth(leader) ? index : top
    }, 0)
    const [next] = left.splice(place, 1)
    if (!next) break
    chosen.push(next.scored)
    for (const one of left) one.likest = Math.max(one.likest, likeness(one.scored.item, next.scored.item))
  }
  return chosen
}
