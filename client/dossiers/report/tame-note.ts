import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isWebAddress } from '../../details/external-link.tsx'

interface MarkdownNode {
  type: string
  value?: string
  url?: string
  alt?: string | null | undefined
  depth?: number
  identifier?: string
  label?: string | null | undefined
  children?: MarkdownNode[]
}

const reader = unified().use(remarkParse).use(remarkGfm)
const holdsWords = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell'])
const levelOfEntries = 2

function plain(words: string, parent: MarkdownNode): MarkdownNode {
  const text = { type: 'text', value: words }
  return holdsWords.has(parent.type) ? text : { type: 'paragraph', children: [text] }
}

/** Where its words lead to no web page, an address is only text. */
function addressed(node: MarkdownNode): MarkdownNode[] {
  if (isWebAddress(node.url ?? '')) return [node]
  return node.type === 'definition' ? [] : (node.children ?? [])
}

/** A picture would be asked for from elsewhere: it becomes a link. */
function linkOfImage({ url = '', alt }: MarkdownNode): MarkdownNode {
  const children = [{ type: 'text', value: alt ? `Image: ${alt}` : 'Image' }]
  return { type: 'link', url, children }
}

function tamed(node: MarkdownNode, parent: MarkdownNode, anchor: string): MarkdownNode[] {
  if (node.type === 'html') return [plain(node.value ?? '', parent)]
  if (node.type === 'image') return addressed(linkOfImage(node))
  if (node.type === 'imageReference') return [plain(node.alt ? `Image: ${node.alt}` : 'Image', parent)]
  if (node.type === 'heading') node.depth = Math.min(6, (node.depth ?? 1) + levelOfEntries)
  if (node.identifier !== undefined) {
    node.identifier = `${anchor}-${node.identifier}`
    node.label = `${anchor}-${node.label ?? ''}`
  }
  tameWithin(node, anchor)
  return node.type === 'link' || node.type === 'definition' ? addressed(node) : [node]
}

function tameWithin(node: MarkdownNode, anchor: string) {
  if (node.children) node.children = node.children.flatMap((child) => tamed(child, node, anchor))
}

/**
 * A note as part of a larger text: HTML becomes text, addresses lead to web pages only, its headings stand below those
 * of the report, its footnotes and link definitions are its own, and what it leaves open ends with it.
 */
export function tameNote(text: string, anchor: string): Root['children'] {
  const root = reader.parse(text)
  tameWithin(root, anchor)
  return root.children
}
