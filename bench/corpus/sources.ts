import { type Random, randomOf } from './random.ts'
import { drawRank } from './ranks.ts'
import { citation, citedAgain, publisherRanks, sharedWords } from './shape.ts'
import { capitalised, nameOf, phrase } from './words.ts'
import { type Fields, fromShares } from './yaml.ts'

/** Draws a source for a citation: what an event before cited, or one that none has. Sources are numbered. */
export type CiteSource = (random: Random) => number

/** A place in a list, and the earlier the likelier: what is cited often stays so. */
function early(random: Random, length: number): number {
  return Math.floor(length * random.next() ** 2)
}

export function sourceCiting(): CiteSource {
  const citations: number[] = []
  let sources = 0
  return (random) => {
    const isAgain = citations.length > 0 && random.chance(citedAgain)
    const source = (isAgain ? citations[early(random, citations.length)] : undefined) ?? sources++
    citations.push(source)
    return source
  }
}

function addressOf(random: Random, publisher: string, date: string): string {
  const path = phrase(random, 46).replaceAll(' ', '-')
  return `https://www.${publisher.replaceAll(' ', '')}.com/${date.replaceAll('-', '/')}/${path}`
}

/** The address as an event gives it: missing from some, and not an address in some. */
function urlField(random: Random, address: string): Fields {
  if (random.chance(citation.withoutUrl)) return {}
  return { url: random.chance(citation.withBadUrl) ? `see ${address}` : address }
}

function publisherField(random: Random, name: string): Fields {
  const field = fromShares(random, citation.publisherField)
  return field === 'none' ? {} : { [field]: name }
}

/** An entry of `sources`: what the source is, by its number, and what this event says of it. */
export function sourceEntry(seed: number, number: number, date: string, random: Random): Fields {
  const ofSource = randomOf(seed, 'source', number)
  const title = capitalised(phrase(ofSource, citation.titleLength * (1 + 0.3 * ofSource.normal())))
  const rank = drawRank(ofSource, publisherRanks)
  const publisher = nameOf('Publisher', rank, sharedWords.Publisher)
  const published = ofSource.chance(0.5) ? '2025-01-15' : '2021-06-30'
  const address = addressOf(ofSource, publisher, published)
  const tier = fromShares(random, citation.tiers)
  const unknown = Object.entries(citation.unknown).filter(([, share]) => random.chance(share))
  return {
    title,
    ...urlField(random, address),
    ...publisherField(random, capitalised(publisher)),
    ...(random.chance(citation.withDate) && { date }),
    ...(tier !== 'none' && { tier: Number(tier) }),
    ...(random.chance(citation.withArchive) && { archive_url: `https://archive.org/web/${number}` }),
    ...Object.fromEntries(unknown.map(([name]) => [name, phrase(random, 12)])),
  }
}
