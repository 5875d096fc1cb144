import { Difference } from '#model/difference.ts'
import { edgeTypes } from '#model/edge-types.ts'
import type { Change } from '#model/import-report.ts'
import { nodeTypes } from '#model/node-types.ts'

const none: Change = { added: 0, changed: 0, removed: 0 }

/** As many of each type as a test needs. */
export function countsOfEach(change = none) {
  return {
    nodes: Object.fromEntries(nodeTypes.map((type) => [type, change])),
    edges: Object.fromEntries(edgeTypes.map((type) => [type, change])),
  }
}

interface Sides {
  from: string
  to: string
}

/** What differs between two revisions of a folder, as a test needs it. */
export function aDifference({ from, to }: Sides, change = none, told: object = {}): Difference {
  return Difference.parse({
    format: 'skein-difference-1',
    at: '2026-01-01T00:00:00Z',
    from: { name: 'folder', revision: from },
    to: { name: 'folder', revision: to },
    counts: { ...countsOfEach(change), resourced: 0 },
    isWhole: true,
    nodes: [],
    edges: [],
    ends: [],
    ...told,
  })
}
