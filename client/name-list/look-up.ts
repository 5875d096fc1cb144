import type { GraphNode } from '#model/graph.ts'
import { nodeTypeOf, slug } from '#model/ids.ts'
import { fetchSubgraph, searchNodes } from '../api/endpoints.ts'

/** An entry of a list with the nodes that it may mean; certain when it means one and no other. */
export interface Entry {
  text: string
  nodes: readonly GraphNode[]
  /** How many there are: not all of many are listed. */
  total: number
  isCertain: boolean
  /** Nothing matches as written, these match what is spelled nearly so. */
  isClose: boolean
}

const mostChoices = 5
const atOnce = 4

function isNamed({ label, properties: { aliases } }: GraphNode, name: string): boolean {
  return [label, ...(Array.isArray(aliases) ? aliases : [])].some((each) => slug(String(each)) === slug(name))
}

async function byName(text: string, signal: AbortSignal): Promise<Entry> {
  const { hits, total, spelling } = await searchNodes({ q: text.slice(0, 200), limit: mostChoices }, signal)
  const named = hits.filter((node) => isNamed(node, text))
  const isNone = named.length === 0
  return {
    text,
    nodes: isNone ? hits : named,
    total: isNone || named.length === hits.length ? total : named.length,
    isCertain: named.length === 1,
    isClose: isNone && spelling === 'close',
  }
}

/** What looks like an id may be a name with a colon in it, or the id of what has another now. */
async function byNameOrKey(text: string, signal: AbortSignal): Promise<Entry> {
  const named = await byName(text, signal)
  if (named.nodes.length > 0 || !nodeTypeOf(text)) return named
  return { ...(await byName(text.slice(text.indexOf(':') + 1), signal)), text, isCertain: false }
}

async function byIds(ids: readonly string[], signal: AbortSignal): Promise<Entry[]> {
  if (ids.length === 0) return []
  const { nodes } = await fetchSubgraph(ids, signal)
  return nodes.map((node) => ({ text: node.id, nodes: [node], total: 1, isCertain: true, isClose: false }))
}

/** Finds what each id or name of a list means, in the order of the list. */
export async function lookUp(
  texts: readonly string[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Entry[]> {
  const found = new Map<string, Entry>()
  const keep = (entries: readonly Entry[]) => {
    for (const entry of entries) found.set(entry.text, entry)
    onProgress(found.size)
  }
  keep(await byIds(texts.filter(nodeTypeOf), signal))
  const names = texts.filter((text) => !found.has(text))
  for (let start = 0; start < names.length; start += atOnce) {
    keep(await Promise.all(names.slice(start, start + atOnce).map((name) => byNameOrKey(name, signal))))
  }
  return texts.flatMap((text) => found.get(text) ?? [])
}
