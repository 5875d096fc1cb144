/** A search asks of the same node or edge again and again: 1 for yes, 2 for no. */
export function remembered(count: number, isTrue: (number: number) => boolean): (number: number) => boolean {
  const known = new Uint8Array(count)
  return (number) => {
    if (!known[number]) known[number] = isTrue(number) ? 1 : 2
    return known[number] === 1
  }
}
