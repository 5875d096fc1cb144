/** Several nodes, the one selected last at the end; or one edge. */
export type Selection = { kind: 'nodes'; ids: readonly string[] } | { kind: 'edge'; id: string } | null

export function selectionOf(ids: readonly string[]): Selection {
  return ids.length === 0 ? null : { kind: 'nodes', ids }
}

export function selectedNodes(selection: Selection): readonly string[] {
  return selection?.kind === 'nodes' ? selection.ids : []
}

/** The node that the keyboard walks from and the details tell of: the one selected last. */
export function focusOf(selection: Selection): string | undefined {
  return selectedNodes(selection).at(-1)
}

/** What is left of a selection of things some of which are gone. */
export function keepSelected(selection: Selection, isThere: (id: string) => boolean): Selection {
  if (selection?.kind === 'edge') return isThere(selection.id) ? selection : null
  const ids = selectedNodes(selection)
  const left = ids.filter(isThere)
  return left.length === ids.length ? selection : selectionOf(left)
}
