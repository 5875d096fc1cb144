import { expect, it } from 'vitest'
import { type EdgeWords, graphOf } from '../../test/support/graph-in-memory.ts'
import { titlesOfSources } from './articles.ts'
import { idOf, idsOf } from './ids-of.ts'

function publishedBy(publisher: string, ...sources: string[]): EdgeWords[] {
  return sources.map((source) => [`source:${source}`, 'PUBLISHED_BY', `publisher:${publisher}`])
}

/** The addresses of each article, by id without what says that it is a source. */
function articlesOf(edges: readonly EdgeWords[], ...titled: string[][]) {
  const graph = graphOf(
    edges,
    {},
    titled.map((sources) => sources.map((source) => `source:${source}`)),
  )
  const bare = (id: string) => id.replace('source:', '')
  return Object.fromEntries(
    Array.from(graph.articles, ([source, all]) => [bare(idOf(graph, source)), idsOf(graph, all).map(bare)]),
  )
}

it('are the sources of one publisher that have one title', () => {
  const edges = [...publishedBy('post', 'b', 'a', 'other'), ...publishedBy('times', 'c')]
  expect(articlesOf(edges, ['b', 'a', 'c'])).toEqual({ a: ['a', 'b'], b: ['a', 'b'] })
})

it('are one where a source that two publishers share joins them', () => {
  const edges = [...publishedBy('post', 'a', 'b'), ...publishedBy('times', 'b', 'c')]
  const all = ['a', 'b', 'c']
  expect(articlesOf(edges, all)).toEqual({ a: all, b: all, c: all })
})

it('are not what a publisher calls many documents', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f']
  expect(articlesOf(publishedBy('post', ...many), many)).toEqual({})
})

it.each([
  ['the name of a site', 'money cnn com', []],
  ['the name of a kind of document', 'press release', []],
  ['a headline', 'what putin has on trump', [['a', 'b']]],
])('are told by their titles: %s', (_, title, several) => {
  const titles = titlesOfSources()
  titles.note('a', title)
  titles.note('b', title)
  titles.note('c', 'a headline of its own')
  expect(titles.ofSeveral()).toEqual(several)
})
