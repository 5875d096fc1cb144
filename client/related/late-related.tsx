import { Suspense } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { late } from '../app/late.tsx'

const RelatedSections = late(async () => (await import('./related-sections.tsx')).RelatedSections)

/** The leads from a node, when their code and they themselves have come. */
export function LateRelated({ node }: { node: GraphNode }) {
  return (
    <Suspense fallback={null}>
      <RelatedSections node={node} />
    </Suspense>
  )
}
