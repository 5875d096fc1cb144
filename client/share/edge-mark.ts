const prime = 0x01000193
const offset = 0x811c9dc5

/** 24 bits of FNV-1a: enough to tell the edges of one view apart, short enough for an address. */
export function edgeMark(edgeId: string): number {
  let hash = offset
  for (let index = 0; index < edgeId.length; index += 1)
    hash = Math.imul(hash ^ edgeId.charCodeAt(index), prime) >>> 0
  return (hash >>> 24) ^ (hash & 0xffffff)
}
