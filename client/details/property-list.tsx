import type { Properties, PropertyValue } from '#model/graph.ts'
import { propertyName } from '../wording/type-names.ts'
import { ExternalLink, isWebAddress } from './external-link.tsx'
import { Fold } from './fold.tsx'
import { prettyJson } from './pretty-json.ts'

const firstValues = 5
const longText = 280

function TextValue({ text }: { text: string }) {
  const json = prettyJson(text)
  if (json !== undefined) return <pre className="json">{json}</pre>
  if (isWebAddress(text)) return <ExternalLink url={text}>{text}</ExternalLink>
  if (text.length <= longText) return <>{text}</>
  return (
    <details>
      <summary>{text.slice(0, longText / 2).replace(/\s+\S*$/, '')}…</summary>
      {text}
    </details>
  )
}

function Value({ value }: { value: PropertyValue }) {
  if (!Array.isArray(value)) return <TextValue text={String(value)} />
  return (
    <Fold
      first={firstValues}
      items={value}
      show={(item, index) => (
        <li key={index}>
          <TextValue text={String(item)} />
        </li>
      )}
    />
  )
}

function isEmpty(value: PropertyValue): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0)
}

interface Props {
  properties: Properties
  /** Properties that are shown in another place. */
  leaveOut?: ReadonlySet<string>
}

/** All properties under their own names, those of unknown front-matter fields too. */
export function PropertyList({ properties, leaveOut }: Props) {
  const shown = Object.entries(properties).filter(([name, value]) => !leaveOut?.has(name) && !isEmpty(value))
  if (shown.length === 0) return null
  return (
    <section className="panel-section">
      <h3 className="section-title">Properties</h3>
      <dl className="facts">
        {shown.map(([name, value]) => (
          <div className="fact" key={name}>
            <dt>{propertyName(name)}</dt>
            <dd>
              <Value value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
