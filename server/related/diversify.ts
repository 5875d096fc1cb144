interface Scored<Item> {
  item: Item
  score: number
}

interface Left<Item> extends Scored<Item> {
  likest: number
  /** Against how many of those chosen it has been held. */
  compared: number
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
  const left: Left<Item>[] = items.map((scored) => ({ ...scored, likest: 0, compared: 0 }))
  const chosen: Scored<Item>[] = []
  const worth = ({ score, likest }: Left<Item>) => score * (1 - likest)
  while (chosen.length < limit && left.length > 0) {
    const leader = left.reduce((best, one) => (worth(one) > worth(best) ? one : best))
    if (leader.compared === chosen.length) {
      left.splice(left.indexOf(leader), 1)
      chosen.push({ item: leader.item, score: leader.score })
    } else {
      for (const { item } of chosen.slice(leader.compared))
        leader.likest = Math.max(leader.likest, likeness(leader.item, item))
      leader.compared = chosen.length
    }
  }
  return chosen
}
