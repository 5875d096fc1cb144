import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { isTooDeep, requireBounded } from './require-bounded.ts'

/** The text is not one JSON object with each field once. */
export class NotJson extends Error {
  override readonly name = 'NotJson'
  constructor(
    message: string,
    readonly place: { line?: number; column?: number },
  ) {
    super(message)
  }
}

function placeIn(text: string, offset: number): NotJson['place'] {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** JSON.parse does not always say where it stopped. Nowhere, of what is too deep to be looked through. */
function placeOfError(text: string): NotJson['place'] {
  const errors: ParseError[] = []
  try {
    parseTree(text, errors, { disallowComments: true })
  } catch (error) {
    if (!isTooDeep(error)) throw error
  }
  const [first] = errors
  return first ? placeIn(text, first.offset) : {}
}

function requireJson(text: string): void {
  try {
    requireBounded(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) throw new NotJson(error.message, placeOfError(text))
    throw error
  }
}

function fieldsOf({ children = [] }: Node, text: string): Record<string, unknown> {
  const fields = new Map<string, unknown>()
  for (const { children: [key, value] = [] } of children) {
    if (!key || !value) continue
    const name = String(key.value)
    if (fields.has(name)) throw new NotJson(`the field ${name} stands there twice`, placeIn(text, key.offset))
    fields.set(name, valueAt(value, text))
  }
  return Object.fromEntries(fields)
}

/** As in YAML a number is only what would be written the same again: 1.10 and 12345678901234567890 are texts. */
function numberOf({ offset, length }: Node, text: string): number | string {
  const written = text.slice(offset, offset + length)
  return String(Number(written)) === written ? Number(written) : written
}

function valueAt(node: Node, text: string): unknown {
  if (node.type === 'object') return fieldsOf(node, text)
  if (node.type === 'array') return node.children?.map((item) => valueAt(item, text))
  return node.type === 'number' ? numberOf(node, text) : node.value
}

/** The fields of a JSON file, none of them changed or dropped. Throws NotJson, or an error that isTooDeep knows. */
export function readJson(text: string): Record<string, unknown> {
  requireJson(text)
  const root = parseTree(text)
  if (root?.type !== 'object') throw new NotJson('the file is not one JSON object', { line: 1 })
  return fieldsOf(root, text)
}
