import { nodeId } from '#model/ids.ts'
import { addressOf } from '../view/address.ts'

interface MarkdownNode {
  type: string
  value?: string
  url?: string
  children?: MarkdownNode[]
}

const wikiLink = /\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/g

function eventOf(target: string): string {
  const [key = ''] = target.trim().split('#')
  return nodeId('Event', key)
}

/** The ids of the events that a text names in `[[double brackets]]`. */
export function linkedEvents(text: string): string[] {
  return [...new Set([...text.matchAll(wikiLink)].map(([, target = '']) => eventOf(target)))]
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

function linkWithin(node: MarkdownNode) {
  if (!node.children || node.type === 'link') return
  node.children = node.children.flatMap((child) =>
    child.type === 'text' && child.value !== undefined ? split(child.value) : [child],
  )
  for (const child of node.children) linkWithin(child)
}

/** A remark plugin: `[[id]]` and `[[id|words]]` become links to the event, but not within code. */
export function wikiLinks() {
  return linkWithin
}
