import { z } from 'zod'
import type { Summary } from '#model/api/summary.ts'
import { isolated } from '#model/isolated.ts'
import { withoutGhosts } from '../difference/without-ghosts.ts'
import { activeFilters } from '../filters/active-filters.ts'
import { useFacets } from '../filters/facets-store.ts'
import { linksOf, networkWords } from '../network/network-words.ts'
import { isLeavingOut, leavingOutWords } from '../survive/leaving-out.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { focusOf } from '../view/selection.ts'
import type { View } from '../view/view.ts'
import { dayByClock, formatDate } from '../wording/format-date.ts'
import { formatCount } from '../wording/format-number.ts'

/** What a reader of a picture, a file or a citation must know of a view to find and judge it. */
export const ViewFacts = z.object({
  name: z.string().min(1),
  nodes: z.int(),
  edges: z.int(),
  hiddenNodes: z.int(),
  hiddenEdges: z.int(),
  /** How much more of everything there is than could be shown, in words. */
  tooMany: z.string().optional(),
  filters: z.string(),
  /** Of what network the derived links are, and how they were chosen; of a view saved before this was kept it is not told. */
  network: z.string().optional(),
  /** The name of the folder the corpus was imported from. */
  corpus: z.string(),
  revision: z.string(),
  /** The day of the last import, where the view was not brought up to date with it. */
  olderThan: z.iso.date().optional(),
  /** The day it was looked at, `2026-03-04`. */
  date: z.iso.date(),
})
export type ViewFacts = z.infer<typeof ViewFacts>

/** What to call a view that nobody named: its selected node, or its first. */
function suggestedName({ nodes, selection }: View): string {
  const focus = focusOf(selection)
  const [first] = nodes.values()
  const node = (focus === undefined ? undefined : nodes.get(focus)) ?? first
  if (!node) return 'Empty view'
  return nodes.size === 1
    ? node.label
    : `${isolated(node.label)} and ${formatCount(nodes.size - 1, 'other', 'others')}`
}

/** What a corpus is called: the name of the folder it was imported from. */
export function folderName(
  lastImport: Pick<NonNullable<Summary['lastImport']>, 'folder'> | null | undefined,
) {
  return lastImport?.folder.split(/[\\/]/).filter(Boolean).at(-1) ?? 'unknown corpus'
}

function tooManyWords({ everything }: View): { tooMany?: string } {
  if (!everything?.missing) return {}
  const { nodes, edges } = everything.missing
  const missing = `${formatCount(nodes, 'node', 'nodes')} and ${formatCount(edges, 'edge', 'edges')}`
  return { tooMany: `without ${missing} more, too many to be shown` }
}

export function factsOf(shown: View, lastImport: Summary['lastImport'] | undefined): ViewFacts {
  const view = withoutGhosts(shown)
  const { nodes, edges, hiddenNodes } = graphInView(view)
  return {
    name: suggestedName(view),
    nodes: nodes.length,
    edges: edges.length,
    hiddenNodes,
    hiddenEdges: view.edges.size - edges.length,
    ...tooManyWords(view),
    filters: [
      ...activeFilters(view.filters, useFacets.getState().names).map(({ words }) => words),
      ...(isLeavingOut(view.leavingOut) ? [`without ${leavingOutWords(view.leavingOut)}`] : []),
    ].join(', '),
    ...(view.network && { network: networkWords(view.network, linksOf(view, edges)) }),
    corpus: folderName(lastImport),
    revision: lastImport?.revision ?? 'unknown',
    date: dayByClock(new Date().toISOString()),
  }
}

/** "23 nodes, 40 edges; 2 nodes and 3 edges hidden", and what a file of them lacks. */
export function countWords(
  { nodes, edges, hiddenNodes, hiddenEdges, tooMany }: ViewFacts,
  lack = '',
): string {
  const shown = `${formatCount(nodes, 'node', 'nodes')}, ${formatCount(edges, 'edge', 'edges')}`
  const hidden = `${formatCount(hiddenNodes, 'node', 'nodes')} and ${formatCount(hiddenEdges, 'edge', 'edges')} hidden`
  return [shown, hiddenNodes + hiddenEdges > 0 && hidden, tooMany, lack].filter(Boolean).join('; ')
}

/** Sentences that tell what of the graph a view has, beside how much. */
export function contextOf({ filters, network }: ViewFacts): string[] {
  return [...(filters ? [`Filters: ${filters}.`] : []), ...(network ? [network] : [])]
}

function corpusWords({ corpus, revision, olderThan }: ViewFacts): string {
  const older = olderThan === undefined ? '' : ` (older than the import of ${formatDate(olderThan)})`
  return `${corpus}, revision ${revision}${older}`
}

/** What stands below a picture, line by line; the name first. */
export function captionOf(facts: ViewFacts, lack: string): string[] {
  return [
    facts.name,
    `${countWords(facts, lack)}.`,
    ...contextOf(facts),
    `${corpusWords(facts)}, ${formatDate(facts.date)}. Drawn by Skein.`,
  ]
}

/** What a file of data says of the view that is in it. */
export function descriptionOf(facts: ViewFacts, lack: string): string {
  const { name, date } = facts
  const counts = `${name}: ${countWords(facts, lack)}.`
  return [counts, ...contextOf(facts), `${corpusWords(facts)}, ${date}.`].join(' ')
}

/** A view as a footnote would cite it. */
export function citationOf(facts: ViewFacts, address: string | undefined): string {
  const { name, date } = facts
  const view = `“${name}”. View of ${corpusWords(facts)}, in Skein: ${countWords(facts)}.`
  const where = address === undefined ? [] : [address]
  return [view, ...contextOf(facts), `Accessed ${formatDate(date)}.`, ...where].join(' ')
}
