import { hash } from 'node:crypto'
import normalizeUrl from 'normalize-url'
import type { SourceEntry } from './event-file.ts'

/** The time that it takes to normalise an address grows with the square of its length. */
const longest = 4_000

/** Two addresses that differ only in protocol, `www.`, tracking parameters or a trailing slash are one. */
function normalise(url: string): string {
  if (url.length > longest) return url
  try {
    return normalizeUrl(url, {
      forceHttps: true,
      stripHash: true,
      removeQueryParameters: [/^utm_\w+/i, 'fbclid', 'gclid', 'mc_cid', 'mc_eid'],
    })
  } catch {
    return url
  }
}

/** What tells a source from another: its address, or its title and publisher when it has none. */
export function sourceKey({ url, title, publisher, extra }: Omit<SourceEntry, 'key' | 'place'>): string {
  const identity = url
    ? normalise(url)
    : `${title ?? extra.urlAsWritten}\n${publisher ?? ''}`.toLowerCase().normalize()
  return hash('sha256', identity).slice(0, 16)
}
