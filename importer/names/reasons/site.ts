import type { CorpusName } from '../corpus-names.ts'
import { pairsByKey, type Reason } from '../reason.ts'

const host = /^(?:www\.)?([\p{L}\p{N}-]+)\.(?:com|org|net|gov|edu|info|news|co\.uk|eu|us)$/iu

function nameOfHost({ name }: CorpusName): string | undefined {
  return host
    .exec(name.trim())?.[1]
    ?.toLowerCase()
    .replaceAll('-', '')
    .replace(/^the(?=...)/, '')
}

function joined({ words }: CorpusName): string {
  return words.outside.join('')
}

/** A publisher by its site: `CNN` and `cnn.com`. */
export const site: Reason = {
  name: 'site',
  pairs: (names) => pairsByKey(names, (name) => [nameOfHost(name) ?? joined(name)]),
  weigh(a, b) {
    const [siteOfA, siteOfB] = [nameOfHost(a), nameOfHost(b)]
    if ((siteOfA === undefined) === (siteOfB === undefined)) return undefined
    if ((siteOfA ?? joined(a)) !== (siteOfB ?? joined(b))) return undefined
    const keep = siteOfA === undefined ? a : b
    return { strength: 0.9, text: `${keep === a ? b.name : a.name} is an address with the other name`, keep }
  },
}
