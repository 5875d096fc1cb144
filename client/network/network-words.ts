import type { LinkWeight } from '#model/api/network.ts'
import { activeFilters } from '../filters/active-filters.ts'
import { useFacets } from '../filters/facets-store.ts'
import { isLeavingOut, leavingOutWords } from '../survive/leaving-out.ts'
import type { View } from '../view/view.ts'
import { isDerived, type ViewEdge } from '../view/view-edge.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import type { ActorNetwork } from './actor-network.ts'
import { mostLinks } from './ask-network.ts'
import type { ColourBy } from './measure-names.ts'
import { communityWords, type MeasureWords, measureWords } from './measure-words.ts'

/** How many links of a network are in view, and how many on the canvas: those of actors that were taken off it, or that an import brought, are not. */
interface LinkCounts {
  inView: number
  onCanvas: number
}

/** Counts the links of a view of which these edges are in view. */
export function linksOf({ edges }: Pick<View, 'edges'>, inView: readonly ViewEdge[]): LinkCounts {
  return { inView: inView.filter(isDerived).length, onCanvas: [...edges.values()].filter(isDerived).length }
}

/** "Showing 313 of 19,999 links after the backbone at alpha = 0.05. 200 more are hidden." */
export function backboneWords(
  { alpha, counts: { total, backbone } }: ActorNetwork,
  { inView, onCanvas }: LinkCounts,
): string {
  const all = formatCount(total.links, 'link', 'links')
  const after = alpha === 1 ? '' : ` after the backbone at alpha = ${formatNumber(alpha)}`
  const missing = Math.min(mostLinks, backbone.links) - onCanvas
  const cut =
    backbone.links > mostLinks
      ? `: ${missing > 0 ? 'of ' : ''}the ${formatNumber(mostLinks)} heaviest of the ${formatNumber(backbone.links)} it keeps`
      : ''
  const hidden = onCanvas - inView
  const unseen = hidden > 0 ? ` ${formatCount(hidden, 'more is hidden', 'more are hidden')}.` : ''
  const elsewhere = missing > 0 ? ` ${formatNumber(missing)} more are of actors not on the canvas.` : ''
  return `Showing ${formatNumber(inView)} of ${all}${after}${cut}.${unseen}${elsewhere}`
}

/** Which events a network is of. */
export function eventsWords({ question: { of, leavingOut }, counts: { eventTotal } }: ActorNetwork): string {
  const events = formatCount(eventTotal, 'event', 'events')
  const without = isLeavingOut(leavingOut) ? ` Without ${leavingOutWords(leavingOut)}.` : ''
  if ('events' in of) return `Of ${events} with actors that were in view.${without}`
  const filters = activeFilters(of.filters, useFacets.getState().names)
    .map(({ words }) => words)
    .join(', ')
  const all = without === '' ? `all ${events}` : events
  return `${filters === '' ? `Of ${all} with actors.` : `Of ${events} with actors: ${filters}.`}${without}`
}

/** What sizes or colours can tell, as a choice names it. */
export function lookName(by: ColourBy): string {
  if (by === 'type') return 'type only'
  return (by === 'community' ? communityWords : measureWords[by]).name.toLowerCase()
}

/** What a reader of its picture or file must know of a network: of what it is, how it was weighed and thinned, how it looks. */
export function networkWords(network: ActorNetwork, links: LinkCounts): string {
  const { question, look } = network
  const weight = `Weight ${weightWords[question.weight].name}.`
  const looks = `Size by ${lookName(look.sizeBy)}, colour by ${lookName(look.colourBy)}.`
  return `Actor network. ${eventsWords(network)} ${weight} ${backboneWords(network, links)} ${looks}`
}

export const weightWords: Record<LinkWeight, MeasureWords> = {
  newman: {
    name: 'by Newman',
    means:
      'Each shared event counts 1 divided by how many others took part: a meeting of two counts more than a list of twenty.',
    not: 'Not how well two know each other: a file may name two out of a hundred who were there.',
    paper: 'Newman 2001, Scientific collaboration networks II.',
  },
  count: {
    name: 'by count',
    means:
      'How many events two actors share. An event of twenty weighs as much for each pair as a meeting of two.',
    not: 'Not closeness: who is in many events shares some with everyone.',
    paper: 'A count.',
  },
  rarity: {
    name: 'by rarity',
    means:
      'How many events two actors share, times how rare both are among the events, so that those who are everywhere do not drown the others.',
    not: 'Not strength of evidence: two actors of one single event are the rarest there are.',
    paper:
      'After the inverse document frequency of Spärck Jones 1972, A statistical interpretation of term specificity.',
  },
}
