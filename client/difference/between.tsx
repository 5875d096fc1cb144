import type { DifferenceHead } from '#model/difference.ts'

/** Of which revisions a difference is, and of which folders where they are two. */
export function Between({ from, to }: Pick<DifferenceHead, 'from' | 'to'>) {
  const names = from.name === to.name ? '' : ` (${from.name} and ${to.name})`
  return (
    <span className="muted">
      revision {from.revision} to {to.revision}
      {names}
    </span>
  )
}
