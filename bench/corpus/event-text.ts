import type { Random } from './random.ts'
import { drawRank, drawRanks, type Ranks } from './ranks.ts'
import {
  bodyLength,
  event,
  paragraph,
  type Quantiles,
  rareFields,
  sharedWords,
  unknownLists,
  unknownTexts,
  years,
} from './shape.ts'
import { capitalised, nameOf, phrase, sentence, wordOf } from './words.ts'
import type { Fields } from './yaml.ts'

/** A value between two quantiles, each value between them as likely. */
function drawBetween(random: Random, { shares, values }: Quantiles): number {
  const share = random.next()
  const next = shares.findIndex((quantile) => quantile > share)
  const [from = 0, to = 1] = shares.slice(next - 1, next + 1)
  const [low = 0, high = 0] = values.slice(next - 1, next + 1)
  return low + ((share - from) / (to - from)) * (high - low)
}

export function drawDay(random: Random): string {
  const year = drawBetween(random, years)
  const start = Date.UTC(Math.floor(year), 0, 1)
  return new Date(start + (year % 1) * 365 * 86_400_000).toISOString().slice(0, 10)
}

export function drawNames(random: Random, kind: 'Actor' | 'Tag', ranks: Ranks, count: number): string[] {
  return drawRanks(random, ranks, count).map((rank) => {
    const name = nameOf(kind, rank, sharedWords[kind])
    if (kind === 'Tag') return name.replaceAll(' ', '-')
    if (random.chance(event.otherSpelling)) return name.toUpperCase()
    return name.split(' ').map(capitalised).join(' ')
  })
}

export function drawUnknownFields(random: Random): Fields {
  const fields: Fields = {}
  for (const [name, { share, length }] of Object.entries(unknownTexts)) {
    if (random.chance(share)) fields[name] = phrase(random, length)
  }
  for (const [name, { share, items }] of Object.entries(unknownLists)) {
    if (!random.chance(share)) continue
    fields[name] = Array.from({ length: random.weighted(items) }, () => phrase(random, 20))
  }
  if (random.chance(rareFields.share)) {
    fields[`${wordOf(drawRank(random, rareFields.ranks))}_notes`] = phrase(random, 60)
  }
  return fields
}

function drawParagraph(random: Random, length: number): string {
  let text = sentence(random, paragraph.sentenceWords)
  while (text.length < length) text += ` ${sentence(random, paragraph.sentenceWords)}`
  return text
}

export function drawBody(random: Random): string {
  const wanted = Math.round(Math.exp(drawBetween(random, bodyLength)))
  let text = drawParagraph(random, Math.min(paragraph.length, wanted))
  while (text.length < wanted) {
    text += `\n\n${drawParagraph(random, Math.min(paragraph.length, wanted - text.length))}`
  }
  const body = text.slice(0, wanted)
  return random.chance(event.beyondLatin) ? `${body} \u2014` : body
}

export function drawTitle(random: Random): string {
  return phrase(random, event.titleLength * (1 + 0.22 * random.normal()))
    .split(' ')
    .map(capitalised)
    .join(' ')
}
