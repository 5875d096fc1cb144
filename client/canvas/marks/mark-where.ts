import type { Collection, EdgeSingular, NodeSingular } from 'cytoscape'

type Element = NodeSingular | EdgeSingular

/**
 * Gives a class to the elements for which it holds and takes it from the others. Cytoscape styles anew whatever it is
 * told to toggle, changed or not: so it is told only of what changes.
 */
export function markWhere(elements: Collection, name: string, holds: (element: Element) => boolean) {
  elements.filter((element) => element.hasClass(name) !== holds(element)).toggleClass(name)
}

/** Gives each element the one of these classes that is its mark, if any, and no other of them. */
export function markAs<Mark extends string>(
  elements: Collection,
  marks: readonly Mark[],
  markOf: (element: Element) => Mark | undefined,
) {
  elements.forEach((element) => {
    const own = markOf(element)
    for (const mark of marks) if (element.hasClass(mark) !== (mark === own)) element.toggleClass(mark)
  })
}
