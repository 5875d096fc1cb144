import { nodeId } from '#model/ids.ts'
import { addressOf } from '../view/address.ts'

interface MarkdownNode {
  type: string
  value?: string
  url?: string
  children?: MarkdownNode[]
}

const wikiLink = /\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/g
const linkStart = /\]\(\s*<?([^()\s<>]+)/g
const fileAddress = /^(?!\w+:)(?:[^()\s]*\/)?([^()\s/]+)\.(?:md|json)(?:#\S*)?$/i

function eventOf(target: string): string {
  const [key = ''] = target.trim().split('#')
  return nodeId('Event', key)
}

/** The event whose file an address names, or undefined: as the importer, it goes by the file's own name. */
function eventOfFile(address: string): string | undefined {
  const stem = fileAddress.exec(address)?.[1]
  return stem === undefined ? undefined : nodeId('Event', stem)
}

/** The ids of the events that a text names in `[[double brackets]]` or by their files. */
export function linkedEvents(text: string): string[] {
  const named = [...text.matchAll(wikiLink)].map(([, target = '']) => eventOf(target))
  const byFile = [...text.matchAll(linkStart)].flatMap(([, address = '']) => eventOfFile(address) ?? [])
  return [...new Set([...named, ...byFile])]
}

function split(text: string): MarkdownNode[] {
  const parts: MarkdownNode[] = []
  let end = 0
  for (const match of text.matchAll(wikiLink)) {
    const [whole, target = '', words = target] = match
    if (match.index > end) parts.push({ type: 'text', value: text.slice(end, match.index) })
    const value = words.trim()
    parts.push({ type: 'link', url: addressOf(eventOf(target)), children: [{ type: 'text', value }] })
    end = match.index + whole.length
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) })
  return parts
}

function leadToEvent(link: MarkdownNode) {
  const event = link.url === undefined ? undefined : eventOfFile(link.url)
  if (event !== undefined) link.url = addressOf(event)
}

function linkWithin(node: MarkdownNode) {
  if (node.type === 'link') return leadToEvent(node)
  if (!node.children) return
  node.children = node.children.flatMap((child) =>
    child.type === 'text' && child.value !== undefined ? split(child.value) : [child],
  )
  for (const child of node.children) linkWithin(child)
}

/**
 * A remark plugin: `[[id]]`, `[[id|words]]` and `[words](id.md)` become links to the event, but not within
 * code.
 */
export function eventLinks() {
  return linkWithin
}
