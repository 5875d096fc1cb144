const archive =
  /^https?:\/\/(?:www\.)?(?:web\.archive\.org|archive\.org\/web|archive\.(?:today|ph|is|li|vn|md|fo)|perma\.cc|ghostarchive\.org)(?=[/?#:]|$)/i
/** The page that was copied stands at the end, behind the time of the copy; a short link does not tell it. */
const pageCopied = /(?:\/https?:\/{1,2}|\/web\/\d[\w*]*\/)(?!https?:)(.+)$/is

function addressOf(url: string): string | undefined {
  if (!archive.test(url)) return url
  const page = pageCopied.exec(url)?.[1]
  return page && `https://${page}`
}

/**
 * The host of an address without `www.`; of a copy in a web archive, that of the page copied. Null for what is
 * no address, and for a copy of a page that its address does not tell.
 */
export function hostOf(url: string): string | null {
  const address = addressOf(url)
  if (address === undefined || archive.test(address) || !URL.canParse(address)) return null
  return new URL(address).hostname.replace(/^www\./, '') || null
}
