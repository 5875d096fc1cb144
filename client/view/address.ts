const prefix = '#/node/'
const viewPrefix = '#/view/'
const queryPrefix = '#/query/'

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

/** The address of a whole view, by its code. */
export function addressOfView(code: string): string {
  return viewPrefix + code
}

/** The code of the view that an address holds, or undefined. */
export function viewOfAddress(hash: string): string | undefined {
  return hash.startsWith(viewPrefix) ? hash.slice(viewPrefix.length) : undefined
}

/** The address of a query, by its code. */
export function addressOfQuery(code: string): string {
  return queryPrefix + code
}

/** The code of the query that an address holds, or undefined. */
export function queryOfAddress(hash: string): string | undefined {
  return hash.startsWith(queryPrefix) ? hash.slice(queryPrefix.length) : undefined
}
