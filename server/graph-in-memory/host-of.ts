const archived =
  /^https?:\/\/(?:web\.archive\.org\/web\/[^/]+|archive\.(?:today|ph|is|org)\/(?:o\/\w+|\d+))\/(https?:\/\/.+)$/i

/**
 * The host of an address without `www.`; of a copy in a web archive, that of the page copied. Null for what is
 * no address.
 */
export function hostOf(url: string): string | null {
  const address = archived.exec(url)?.[1] ?? url
  if (!URL.canParse(address)) return null
  return new URL(address).hostname.replace(/^www\./, '') || null
}
