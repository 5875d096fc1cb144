import type { Difference, Differs, NodeDifference } from '#model/difference.ts'
import type { Change } from '#model/import-report.ts'

const plain = new Intl.NumberFormat('en')
const words: Record<Differs, string> = { added: '+', changed: '~', removed: '-' }
const mostLines = 200

function countLine(type: string, { added, changed, removed }: Change): string {
  const [more, other, fewer] = [added, changed, removed].map((count) => plain.format(count))
  return `  ${type}: ${more} added, ${other} changed, ${fewer} removed`
}

function howItDiffers({ differs, fields, isResourced }: NodeDifference): string {
  if (differs !== 'changed') return ''
  const what = [...fields, ...(isResourced ? ['its sources'] : [])]
  return `  (${what.length > 0 ? what.join(', ') : 'its edges'})`
}

/** What differs, by type in numbers, and the events one by one. */
export function formatDifference({ nodes, counts }: Difference): string {
  const lines = [...Object.entries(counts.nodes), ...Object.entries(counts.edges)]
    .filter(([, { added, changed, removed }]) => added + changed + removed > 0)
    .map(([type, change]) => countLine(type, change))
  if (lines.length === 0) return 'Nothing differs.'
  const events = nodes.filter(({ type }) => type === 'Event')
  const shown = events
    .slice(0, mostLines)
    .map((event) => `${words[event.differs]} ${event.label}${howItDiffers(event)}`)
  const rest = events.length - shown.length
  return [
    ...lines,
    ...(counts.resourced > 0
      ? [`  Events with other sources, or the same cited otherwise: ${plain.format(counts.resourced)}`]
      : []),
    ...(shown.length > 0 ? ['', ...shown] : []),
    ...(rest > 0 ? [`and ${plain.format(rest)} events more, which --json lists`] : []),
  ].join('\n')
}
