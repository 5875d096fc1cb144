import type { GraphNode } from '#model/graph.ts'
import { relatedHeading } from './go-to-related.ts'
import { RelatedList } from './related-list.tsx'
import './related.css'

/** The leads from a node: of an event the events linked to it, of an actor those who keep the same company. */
export function RelatedSections({ node }: { node: GraphNode }) {
  if (node.type === 'Event')
    return (
      <section className="panel-section" aria-labelledby={relatedHeading}>
        <h3 id={relatedHeading} className="section-title related-heading" tabIndex={-1}>
          Linked events
        </h3>
        <RelatedList beside={node} company="any" none="No other event shares anything with it." />
      </section>
    )
  if (node.type !== 'Actor') return null
  return (
    <>
      <section className="panel-section" aria-labelledby={relatedHeading}>
        <h3 id={relatedHeading} className="section-title related-heading" tabIndex={-1}>
          Similar actors
        </h3>
        <RelatedList beside={node} company="any" none="Nobody else keeps the same company." />
      </section>
      <section className="panel-section" aria-labelledby="never-together">
        <h3 id="never-together" className="section-title">
          Never in one event, but…
        </h3>
        <RelatedList
          beside={node}
          company="never-together"
          none="Nobody whom it never met keeps the same company."
        />
      </section>
    </>
  )
}
