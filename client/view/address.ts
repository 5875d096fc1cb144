const prefix = '#/node/'

/** The address of a node within the page. */
export function addressOf(id: string): string {
  return prefix + encodeURIComponent(id)
}

/** The id of the node that an address names, or undefined. */
export function nodeOfAddress(hash: string): string | undefined {
  if (!hash.startsWith(prefix)) return undefined
  try {
    return decodeURIComponent(hash.slice(prefix.length)) || undefined
  } catch {
    return undefined
  }
}
