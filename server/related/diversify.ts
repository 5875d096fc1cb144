interface Scored<Item> {
  item: Item
  score: number
}

/**
 * So many of the items, each the one that is good and unlike those before it (maximal marginal relevance: Carbonell
 * and Goldstein, "The use of MMR", SIGIR 1998). The paper subtracts the likeness to what is chosen; here the score is
 * lessened by that share, so that scores may be of any size. Likeness is between 0 and 1.
 */
export function diversify<Item>(
  items: readonly Scored<Item>[],
  likeness: (a: Item, b: Item) => number,
  limit: number,
): Scored<Item>[] {
  const left = items.map((scored) => ({ scored, likest: 0 }))
  const chosen: Scored<Item>[] = []
  const worth = ({ scored, likest }: (typeof left)[number]) => scored.score * (1 - likest)
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
