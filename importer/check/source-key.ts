import { hash } from 'node:crypto'
import normalizeUrl from 'normalize-url'
import { slug } from '#model/ids.ts'
import type { SourceEntry } from './event-file.ts'

/** The time that it takes to normalise an address grows with the square of its length. */
const longest = 4_000

/** What some sites write behind the # is which document it is: `#!/a/status/1`, `#/doc/1`. Elsewhere it is a place in one. */
const namesDocument = /^[^#]*#[!/]/

/** Signs that mean something else in a query when they are not written so, which would be decoded. */
const notToDecode = /%(2b|26|25)/gi

/** The same for addresses that are one source: docs/file-format.md says which are. */
function normalise(url: string): string {
  if (url.length > longest) return url
  try {
    const kept = url.replace(/\?[^#]*/, (query) =>
      query.replace(notToDecode, (sign) => `%25${sign.slice(1).toUpperCase()}`),
    )
    return normalizeUrl(kept, {
      forceHttps: true,
      stripHash: !namesDocument.test(url),
      removeQueryParameters: [/^utm_\w+/i, 'fbclid', 'gclid', 'mc_cid', 'mc_eid'],
    })
  } catch {
    return url
  }
}

type Said = Omit<SourceEntry, 'key' | 'place'>

/** Its date is no part of it: files date one document differently, or not, and it would count as two that bear each other out. */
function identityWithoutAddress({ title, publisher, extra }: Said): string {
  const [name, ...others] = new Set([title, extra.urlAsWritten].filter((text) => text !== undefined))
  return [name, slug(publisher ?? ''), ...others]
    .map((text) => String(text).replace(/\s+/g, ' '))
    .join('\n')
    .toLowerCase()
    .normalize()
}

/** What tells a source from another: its address; when it has none, its title, publisher, and what stands for an address. */
export function sourceKey(said: Said): string {
  const identity = said.url ? normalise(said.url) : identityWithoutAddress(said)
  return hash('sha256', identity).slice(0, 16)
}
