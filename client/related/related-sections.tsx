import type { GraphNode } from '#model/graph.ts'
import { relatedHeading } from './go-to-related.ts'
import { RelatedList } from './related-list.tsx'
import './related.css'

/** The first list of a node, where the command for its leads goes. */
function Leads({ beside, title, none }: { beside: GraphNode; title: string; none: string }) {
  return (
    <section className="panel-section" aria-labelledby={relatedHeading}>
      <h3 id={relatedHeading} className="section-title related-heading" tabIndex={-1}>
        {title}
      </h3>
      <RelatedList beside={beside} company="any" none={none} />
    </section>
  )
}

/** The leads from a node: of an event the events linked to it, of an actor those who keep the same company. */
export function RelatedSections({ node }: { node: GraphNode }) {
  if (node.type === 'Event')
    return <Leads beside={node} title="Linked events" none="No other event shares anything with it." />
  if (node.type !== 'Actor') return null
  return (
    <>
      <Leads beside={node} title="Similar actors" none="Nobody else keeps the same company." />
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
