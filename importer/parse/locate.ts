import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml'
import type { FieldPath } from '../rules/rule.ts'
import { linksIn } from './body-links.ts'
import { frontMatterIn } from './front-matter.ts'
import { isNestedDeeply } from './nesting.ts'

export interface Position {
  line: number
  column: number
}

/**
 * Where a field stands in the text of its file: its key, or its place in a list. The nearest enclosing
 * field when the path itself is absent. Of a link in the body where what it leads to is written.
 */
export type Locate = (path: FieldPath) => Position | undefined

type Yaml = ReturnType<typeof parseDocument>

interface Body {
  text: string
  /** Where a character of it stands in the file. */
  inFile(offset: number): number | undefined
}

/** One character of a JSON text as it is written. */
const written = /\\u[\da-f]{4}|\\.|[^\\]/gis

/** Locates fields in the front matter of a file, or in a JSON file, which is read as the YAML that it is. */
export function locator(text: string): Locate {
  const front = frontMatterIn(text)
  // Nothing was found in the fields of what is too deep to be read; brackets in a text look the same.
  if (!front && isNestedDeeply(text)) return () => undefined
  const { start, end, body } = front ?? { start: 0 }
  const yaml = parseDocument(text.slice(start, end))
  const lines = linesOf(text)
  let links: (number | undefined)[] | undefined
  const linkAt = (index: number) => {
    links ??= linkOffsets(body === undefined ? bodyIn(yaml, text) : bodyFrom(text, body))
    return links[index]
  }
  return (path) => {
    const [field, index] = path
    const link = field === 'body' && typeof index === 'number' ? linkAt(index) : undefined
    const offset = link ?? nearestOffset(yaml, path, start)
    if (offset === undefined) return undefined
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1)
  return lines
}

function bodyFrom(text: string, start: number): Body {
  return { text: text.slice(start), inFile: (offset) => start + offset }
}

function isText(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === 'string'
}

/** The body of a JSON file, in which one character may be written as several. */
function bodyIn(yaml: Yaml, text: string): Body | undefined {
  const node = [yaml.get('body', true), yaml.get('description', true)].find(isText)
  if (!node?.range) return undefined
  const start = node.range[0] + 1
  const starts = [...text.slice(start, node.range[1]).matchAll(written)].map(({ index }) => start + index)
  return { text: node.value, inFile: (offset) => starts[offset] }
}

function linkOffsets(body: Body | undefined): (number | undefined)[] {
  return body ? linksIn(body.text).map(({ offset }) => body.inFile(offset)) : []
}

function nearestOffset(yaml: Yaml, path: FieldPath, start: number): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const offset = offsetOf(yaml, path.slice(0, length))
    if (offset !== undefined) return start + offset
  }
  return undefined
}

function offsetOf(yaml: Yaml, path: FieldPath): number | undefined {
  const key = path.at(-1)
  const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents
  if (typeof key === 'object') return offsetOfText(parent, key.text)
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key))
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined
  }
  const item = yaml.getIn(path, true)
  return isNode(item) ? item.range?.[0] : undefined
}

function offsetOfText(list: unknown, text: string): number | undefined {
  if (!isSeq(list)) return undefined
  const says = (item: unknown): item is Scalar =>
    isScalar(item) && String(item.source ?? item.value).trim() === text
  return list.items.find(says)?.range?.[0]
}
