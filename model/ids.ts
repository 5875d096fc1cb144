import { type EdgeType, edgeTypes } from './edge-types.ts'
import { type NodeType, nodeTypes, perNodeType } from './node-types.ts'

const prefixes = perNodeType((type) => type.toLowerCase())

/**
 * The part of a name that two spellings share: neither case counts nor which signs stand between words, letters of
 * every script and their accents do. Empty when the name has no letter and no digit.
 */
export function slug(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

export function nodeId(type: NodeType, key: string): string {
  return `${prefixes[type]}:${key}`
}

/** The type an id names by its prefix, or undefined when it is not the id of a node. */
export function nodeTypeOf(id: string): NodeType | undefined {
  const prefix = id.slice(0, id.indexOf(':'))
  return nodeTypes.find((type) => prefixes[type] === prefix && id.length > prefix.length + 1)
}

/** Between two nodes there is at most one edge of a type, so its ends and type name it. */
export function edgeId(source: string, type: EdgeType, target: string): string {
  return `${source}|${type}|${target}`
}

/** The ends and the type that the id of an edge names, or undefined when it is none. */
export function edgeNamed(id: string): { source: string; type: EdgeType; target: string } | undefined {
  for (const type of edgeTypes) {
    const [source, target] = id.split(`|${type}|`)
    if (source && target) return { source, type, target }
  }
  return undefined
}
