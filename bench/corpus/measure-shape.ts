import { slug } from '#model/ids.ts'
import type { EventFile } from '../../importer/check/event-file.ts'

/** How names are used: how many there are, the first one's share, and Zipf's exponent. */
export interface Usage {
  perEvent: number
  names: number
  usedOnce: number
  firstShare: number
  /** Of the line through log(uses) over log(rank), of all names that are used twice or more. */
  zipfExponent: number
}

export interface CorpusShape {
  events: number
  actors: Usage
  tags: Usage
  publishers: Usage
  sources: Usage
  unrated: number
  relations: number
  unknownFields: number
  bodyMedian: number
  bodyMean: number
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function slope(points: [x: number, y: number][]): number {
  const meanX = mean(points.map(([x]) => x))
  const meanY = mean(points.map(([, y]) => y))
  const covariance = mean(points.map(([x, y]) => (x - meanX) * (y - meanY)))
  return covariance / mean(points.map(([x]) => (x - meanX) ** 2))
}

function usageOf(events: EventFile[], namesOf: (event: EventFile) => string[]): Usage {
  const uses = new Map<string, number>()
  for (const event of events) {
    for (const name of new Set(namesOf(event))) uses.set(name, (uses.get(name) ?? 0) + 1)
  }
  const ordered = [...uses.values()].sort((a, b) => b - a)
  const all = ordered.reduce((sum, count) => sum + count, 0)
  const repeated = ordered.filter((count) => count > 1)
  return {
    perEvent: all / events.length,
    names: ordered.length,
    usedOnce: 1 - repeated.length / ordered.length,
    firstShare: (ordered[0] ?? 0) / all,
    zipfExponent: -slope(repeated.map((count, index) => [Math.log(index + 1), Math.log(count)])),
  }
}

/** What an imported corpus looks like from afar. */
export function measureShape(events: EventFile[]): CorpusShape {
  const citations = events.flatMap(({ sources }) => sources)
  const bodies = events.map(({ body }) => body.length).sort((a, b) => a - b)
  return {
    events: events.length,
    actors: usageOf(events, ({ actors }) => actors.map(slug)),
    tags: usageOf(events, ({ tags }) => tags.map(slug)),
    publishers: usageOf(events, ({ sources }) =>
      sources.flatMap(({ publisher }) => slug(publisher ?? '') || []),
    ),
    sources: usageOf(events, ({ sources }) => sources.map(({ key }) => key)),
    unrated: citations.filter(({ tier }) => tier === undefined).length / citations.length,
    relations: mean(events.map(({ relations }) => relations.length)),
    unknownFields: mean(events.map(({ extra }) => Object.keys(extra).length)),
    bodyMedian: bodies[Math.floor(bodies.length / 2)] ?? 0,
    bodyMean: mean(bodies),
  }
}
