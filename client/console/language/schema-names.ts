import type { DbSchema } from '@neo4j-cypher/language-support'
import type { GraphSchema, PropertyUse } from '#model/api/cypher.ts'

/** The functions of Cypher that both stores have; the language support asks to be told. */
const functions = {
  abs: 'a number without its sign',
  avg: 'the mean of all',
  coalesce: 'the first that is not null',
  collect: 'a list of all',
  count: 'how many there are',
  endNode: 'the node an edge leads to',
  head: 'the first of a list',
  id: 'the number that the store gives a node or an edge',
  keys: 'the names of the properties',
  labels: 'the types of a node',
  last: 'the last of a list',
  left: 'the beginning of a text',
  length: 'how many edges a path has',
  max: 'the greatest of all',
  min: 'the least of all',
  nodes: 'the nodes of a path',
  properties: 'the properties as a map',
  range: 'a list of numbers',
  relationships: 'the edges of a path',
  replace: 'a text with one part put for another',
  reverse: 'a list or text from its end',
  round: 'the nearest whole number',
  size: 'how long a list or text is',
  split: 'the parts of a text',
  startNode: 'the node an edge begins at',
  substring: 'a part of a text',
  sum: 'the sum of all',
  tail: 'all but the first of a list',
  toFloat: 'as a number',
  toInteger: 'as a whole number',
  toLower: 'in small letters',
  toString: 'as text',
  toUpper: 'in capitals',
  trim: 'a text without space around it',
  type: 'the type of an edge',
}

function functionNamed([name, description]: [string, string]) {
  const rest = { category: '', argumentDescription: [], returnDescription: '', signature: `${name}()` }
  return [name, { ...rest, name, description, isBuiltIn: true, aggregating: false, isDeprecated: false }]
}

const knownFunctions = Object.fromEntries(Object.entries(functions).map(functionNamed))

/** What the language support is to know of the graph. */
export function namesOf(schema: GraphSchema | undefined, parameters: readonly string[]): DbSchema {
  const types = [...(schema?.nodeTypes ?? []), ...(schema?.edgeTypes ?? [])]
  return {
    labels: schema?.nodeTypes.map(({ type }) => type) ?? [],
    relationshipTypes: schema?.edgeTypes.map(({ type }) => type) ?? [],
    propertyKeys: [...new Set(types.flatMap(({ properties }) => properties.map(({ name }) => name)))],
    parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
    functions: { 'CYPHER 5': knownFunctions, 'CYPHER 25': knownFunctions },
  }
}

/** The type that a variable is given in a pattern of the query, as in `(e:Event)` or `[r:CITES]`. */
function typeOfVariable(query: string, variable: string): string | undefined {
  const escaped = variable.replace(/[$^\\.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(`[([]\\s*${escaped}\\s*:\\s*\`?([\\p{L}_][\\p{L}\\p{N}_]*)`, 'u').exec(query)?.[1]
}

export interface PropertyFacts extends PropertyUse {
  type: string
}

/** The properties that may follow `variable.` right before the caret, of its type where the query says which. */
export function propertiesAt(query: string, caret: number, schema: GraphSchema | undefined): PropertyFacts[] {
  const variable = /([\p{L}_][\p{L}\p{N}_]*)\.[\p{L}\p{N}_]*$/u.exec(query.slice(0, caret))?.[1]
  const type = variable && typeOfVariable(query, variable)
  const types = [...(schema?.nodeTypes ?? []), ...(schema?.edgeTypes ?? [])]
  return types
    .filter((one) => one.type === type)
    .flatMap((one) => one.properties.map((property) => ({ ...property, type: one.type })))
}
