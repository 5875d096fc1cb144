import type { GraphInMemory } from './graph-in-memory.ts'
import { neighboursOfType } from './neighbours-of-type.ts'

/** A shorter title names no article, but a site or a kind of document: "money.cnn.com", "IMF press release". */
const fewestWords = 4
/** What a publisher calls so many documents is the name of a series. */
const mostAddresses = 5

/** Collects which sources have the same title, in words as a search has them, so that the titles can be forgotten. */
export function titlesOfSources() {
  const sources = new Map<string, string[]>()
  return {
    note(id: string, title: string) {
      if (title.split(' ').length < fewestWords) return
      const before = sources.get(title)
      if (before) before.push(id)
      else sources.set(title, [id])
    },
    /** The sources of each title that several have. */
    ofSeveral(): string[][] {
      return [...sources.values()].filter(({ length }) => length > 1)
    },
  }
}

/** Sources of one publisher and one title are one article at several addresses. */
export function articlesIn(
  graph: Omit<GraphInMemory, 'articles'>,
  titled: readonly (readonly string[])[],
): Map<number, readonly number[]> {
  const articles = new Map<number, readonly number[]>()
  for (const ids of titled) {
    const byPublisher = new Map<number, number[]>()
    for (const source of ids.flatMap((id) => graph.numberOf.get(id) ?? [])) {
      for (const publisher of neighboursOfType(graph, source, 'Publisher')) {
        const before = byPublisher.get(publisher)
        if (before) before.push(source)
        else byPublisher.set(publisher, [source])
      }
    }
    for (const sources of byPublisher.values()) {
      if (sources.length < 2 || sources.length > mostAddresses) continue
      const known = sources.flatMap((source) => articles.get(source) ?? [])
      const addresses = [...new Set([...known, ...sources])].sort((a, b) => a - b)
      for (const address of addresses) articles.set(address, addresses)
    }
  }
  return articles
}
