/** Neo4j finds a node by its id in an index that takes some 8 KB; the names of this world are shorter. */
const mostBytes = 1_000

/** Whether a key is too long for the id of a node. */
export function isTooLong(key: string): boolean {
  return Buffer.byteLength(key) > mostBytes
}
