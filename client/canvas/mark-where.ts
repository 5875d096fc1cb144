import type { Collection, EdgeSingular, NodeSingular } from 'cytoscape'

/**
 * Gives a class to the elements for which it holds and takes it from the others. Cytoscape styles anew whatever it is
 * told to toggle, changed or not: so it is told only of what changes.
 */
export function markWhere(
  elements: Collection,
  name: string,
  holds: (element: NodeSingular | EdgeSingular) => boolean,
) {
  elements.filter((element) => element.hasClass(name) !== holds(element)).toggleClass(name)
}
