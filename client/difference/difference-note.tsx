import type { ReactNode } from 'react'
import type { NodeDifference } from '#model/difference.ts'
import { edgeWords } from '#model/edge-types.ts'
import type { PropertyValue } from '#model/graph.ts'
import { useView } from '../view/view-store.ts'
import { capitalised, propertyName } from '../wording/type-names.ts'
import { edgeHowWords, howWords, markNames } from './difference-words.ts'
import { type DifferenceMark, markOfNode } from './shown-difference.ts'
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

/** The edges at a node that are others than before, as read from it. */
function Edges({ at }: { at: string }) {
  const difference = useView((view) => view.difference)
  const nodes = useView((view) => view.nodes)
  const edges = [...(difference?.edges.values() ?? [])].filter(
    ({ source, target }) => source === at || target === at,
  )
  return (
    <ul className="plain-list difference-edges">
      {edges.map((edge) => {
        const isFromHere = edge.source === at
        const other = isFromHere ? edge.target : edge.source
        return (
          <li key={edge.id}>
            {markNames[edge.differs]}: {edgeWords[edge.type].step[isFromHere ? 0 : 1]}{' '}
            <bdi>{nodes.get(other)?.label ?? other}</bdi>
            {edge.differs === 'changed' && ` (${edgeHowWords(edge)})`}
          </li>
        )
      })}
    </ul>
  )
}

function Note({ mark, how, children }: { mark: DifferenceMark; how: string; children?: ReactNode }) {
  return (
    <section className="panel-section" aria-label="What differs">
      <h3 className="section-title">{markNames[mark]}</h3>
      {how && <p>{capitalised(how)}.</p>}
      {children}
    </section>
  )
}

/** How an edge differs, while what differs is on the canvas. */
export function EdgeDifferenceNote({ id }: { id: string }) {
  const difference = useView((view) => view.difference?.edges.get(id))
  return difference ? <Note mark={difference.differs} how={edgeHowWords(difference)} /> : null
}

/** How the node differs, while what differs is on the canvas. */
export function DifferenceNote({ id }: { id: string }) {
  const difference = useView((view) => view.difference?.nodes.get(id))
  if (!difference) return null
  return (
    <Note mark={markOfNode(difference)} how={howWords(difference)}>
      <dl className="difference-fields">
        {difference.fields.map((name) => (
          <Field key={name} name={name} difference={difference} />
        ))}
      </dl>
      {difference.differs === 'changed' && <Edges at={id} />}
    </Note>
  )
}
