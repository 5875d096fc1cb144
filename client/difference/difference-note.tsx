import type { NodeDifference } from '#model/difference.ts'
import type { PropertyValue } from '#model/graph.ts'
import { useView } from '../view/view-store.ts'
import { propertyName } from '../wording/type-names.ts'
import { edgeHowWords, howWords, markNames } from './difference-words.ts'
import { markOfNode } from './shown-difference.ts'
import './difference.css'

function valueWords(value: PropertyValue | undefined): string {
  if (value === undefined) return 'nothing'
  return Array.isArray(value) ? value.join(', ') : String(value)
}

function Field({ name, difference: { before, after } }: { name: string; difference: NodeDifference }) {
  if (name === 'body')
    return (
      <div>
        <dt>{propertyName(name)}</dt>
        <dd>is another text</dd>
      </div>
    )
  return (
    <div>
      <dt>{propertyName(name)}</dt>
      <dd>
        <del>{valueWords(before?.[name])}</del> <ins>{valueWords(after?.[name])}</ins>
      </dd>
    </div>
  )
}

/** The citations of an event that are others than before. */
function Citations({ event }: { event: string }) {
  const difference = useView((view) => view.difference)
  const nodes = useView((view) => view.nodes)
  const cited = [...(difference?.edges.values() ?? [])].filter(
    ({ type, source }) => type === 'CITES' && source === event,
  )
  return (
    <ul className="plain-list">
      {cited.map((edge) => (
        <li key={edge.id}>
          {markNames[edge.differs]}: <bdi>{nodes.get(edge.target)?.label ?? edge.target}</bdi>
          {edge.differs === 'changed' && `, ${edgeHowWords(edge)}`}
        </li>
      ))}
    </ul>
  )
}

/** How the node differs, while what differs is on the canvas. */
export function DifferenceNote({ id }: { id: string }) {
  const difference = useView((view) => view.difference?.nodes.get(id))
  if (!difference) return null
  const how = howWords(difference)
  return (
    <section className="panel-section" aria-label="What differs">
      <h3 className="section-title">{markNames[markOfNode(difference)]}</h3>
      {how && <p>{how}.</p>}
      <dl className="difference-fields">
        {difference.fields.map((name) => (
          <Field key={name} name={name} difference={difference} />
        ))}
      </dl>
      {difference.isResourced && <Citations event={id} />}
    </section>
  )
}
