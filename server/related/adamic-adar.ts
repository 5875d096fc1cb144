/**
 * How much it tells of two nodes that they share a third which so many have: 1 / log(holders), so that a hub tells
 * little (Adamic and Adar, "Friends and neighbors on the Web", Social Networks 25, 2003). Resource allocation,
 * 1 / holders (Zhou, Lü and Zhang, "Predicting missing links via local information", European Physical Journal B
 * 71, 2009), discounts hubs harder; docs/discovering.md says how the two compare here.
 */
export function adamicAdar(holders: number): number {
  return 1 / Math.log(Math.max(holders, 2))
}
