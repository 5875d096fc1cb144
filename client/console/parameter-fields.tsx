import { fillIn, useConsole } from './console-store.ts'
import { findParameters } from './find-parameters.ts'
import { emptyField, type FieldKind, fieldKinds, wrongIn } from './parameter-field.ts'

const kindWords: Record<FieldKind, string> = {
  text: 'text',
  number: 'number',
  boolean: 'true or false',
  json: 'list or map',
}

function Value({ name }: { name: string }) {
  const { kind, text } = useConsole((state) => state.fields[name] ?? emptyField)
  const shared = { id: `parameter-${name}`, className: 'filter-input', value: text }
  if (kind === 'boolean')
    return (
      <select {...shared} onChange={({ target }) => fillIn(name, kind, target.value)}>
        <option value="false">false</option>
        <option value="true">true</option>
      </select>
    )
  return (
    <input
      {...shared}
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      spellCheck={false}
      placeholder={kind === 'json' ? '["a", "b"]' : undefined}
      aria-invalid={wrongIn({ kind, text }) !== undefined}
      onChange={({ target }) => fillIn(name, kind, target.value)}
    />
  )
}

function Field({ name }: { name: string }) {
  const field = useConsole((state) => state.fields[name] ?? emptyField)
  const wrong = field.text === '' ? undefined : wrongIn(field)
  return (
    <div className="query-parameter">
      <label htmlFor={`parameter-${name}`}>${name}</label>
      <Value name={name} />
      <select
        className="filter-input"
        aria-label={`What $${name} is`}
        value={field.kind}
        onChange={({ target }) => {
          const kind = fieldKinds.find((one) => one === target.value)
          if (kind) fillIn(name, kind, kind === 'boolean' ? 'false' : field.text)
        }}
      >
        {fieldKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindWords[kind]}
          </option>
        ))}
      </select>
      {wrong && <p className="warning">{`$${name} ${wrong}.`}</p>}
    </div>
  )
}

/** A field for each parameter of the query. */
export function ParameterFields() {
  const query = useConsole((state) => state.query)
  const names = findParameters(query)
  if (names.length === 0) return null
  return (
    <fieldset className="query-parameters">
      <legend className="visually-hidden">Parameters</legend>
      {names.map((name) => (
        <Field key={name} name={name} />
      ))}
    </fieldset>
  )
}
