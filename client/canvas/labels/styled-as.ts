import type { EdgeSingular, NodeSingular } from 'cytoscape'

type Styled = 'label' | 'ring'

/**
 * Whether an element was given this style of its own before; noted for the next time. To give it again, though nothing
 * changes, has Cytoscape work out anew every edge of a node.
 */
export function isStyledAs(element: NodeSingular | EdgeSingular, what: Styled, style: string): boolean {
  if (element.scratch(what) === style) return true
  element.scratch(what, style)
  return false
}

/** Takes away all style of an element's own, and what was noted of it. */
export function unstyle(element: NodeSingular | EdgeSingular) {
  element.removeScratch('label')
  element.removeScratch('ring')
  element.removeStyle()
}
