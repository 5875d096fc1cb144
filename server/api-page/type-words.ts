import { html, type Markup } from './markup.ts'
import type { Schema } from './read-document.ts'

const words: Record<string, string> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  null: 'null',
}

export function anchorOf(name: string): string {
  return `schema-${name}`
}

function joined(parts: readonly Markup[], between: string): Markup {
  return html`${parts.map((part, nth) => (nth === 0 ? part : html`${between}${part}`))}`
}

function bounds({ minimum, exclusiveMinimum, maximum, maxLength }: Schema): string {
  const least =
    exclusiveMinimum !== undefined
      ? `above ${exclusiveMinimum}`
      : minimum !== undefined
        ? `from ${minimum}`
        : ''
  const isTold = (bound: number) => Math.abs(bound) < Number.MAX_SAFE_INTEGER
  const most = maximum !== undefined && isTold(maximum) ? `to ${maximum.toLocaleString('en')}` : ''
  const told = [minimum === undefined || isTold(minimum) ? least : '', most]
    .filter((text) => text !== '')
    .join(' ')
  const length = maxLength === undefined ? '' : `at most ${maxLength.toLocaleString('en')} letters`
  return [told, length].filter((text) => text !== '').join(', ')
}

/** What a value may be, in words; what has a name as a link to it. */
export function typeWords(schema: Schema): Markup {
  const { $ref, items, prefixItems, anyOf, oneOf, allOf, additionalProperties, properties } = schema
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf('/') + 1)
    return html`<a href="#${anchorOf(name)}">${name}</a>`
  }
  const options = anyOf ?? oneOf
  if (options) return joined(options.map(typeWords), ' or ')
  if (allOf) return joined(allOf.map(typeWords), ' and ')
  if (schema.enum)
    return joined(
      schema.enum.map((value) => html`<code>${String(value)}</code>`),
      ' or ',
    )
  if (schema.const !== undefined) return html`<code>${String(schema.const)}</code>`
  if (prefixItems) return html`list of ${joined(prefixItems.map(typeWords), ', ')}`
  if (typeof items === 'object') {
    const most = schema.maxItems === undefined ? '' : `, at most ${schema.maxItems.toLocaleString('en')}`
    return html`list of ${typeWords(items)}${most}`
  }
  if (properties) return html`object${fieldsOf(schema)}`
  if (typeof additionalProperties === 'object')
    return html`object of ${typeWords(additionalProperties)} by name`
  const name = [schema.type ?? 'anything']
    .flat()
    .map((type) => words[type] ?? type)
    .join(' or ')
  const limits = bounds(schema)
  return html`${name}${limits === '' ? '' : `, ${limits}`}`
}

/** The fields of an object, each with what it may be and what it means. */
export function fieldsOf({ properties = {}, required = [] }: Schema): Markup {
  return html`<dl>${Object.entries(properties).map(
    ([name, field]) =>
      html`<dt><code>${name}</code>${required.includes(name) ? '' : ' (may be missing)'}</dt><dd>${typeWords(field)}${field.default === undefined ? '' : `. ${JSON.stringify(field.default)} when left out`}${field.description === undefined ? '' : `. ${field.description}`}</dd>`,
  )}</dl>`
}
