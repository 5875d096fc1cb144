import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml'
import type { FieldPath } from '../rules/rule.ts'

export interface Position {
  line: number
  column: number
}

/**
 * Where a field stands in the text of its file: its key, or its place in a list. The nearest enclosing
 * field when the path itself is absent.
 */
export type Locate = (path: FieldPath) => Position | undefined

const fence = /^\uFEFF?---[ \t]*\r?\n/

/** Locates fields in the front matter of a file, or in a JSON file, which is read as the YAML that it is. */
export function locator(text: string): Locate {
  const opening = fence.exec(text)?.[0] ?? ''
  const rest = text.slice(opening.length)
  const yaml = opening ? rest.split(/\r?\n---[ \t]*(?:\r?\n|$)/, 1)[0] : rest
  const lines = new LineCounter()
  const document = parseDocument(yaml ?? '', { lineCounter: lines })
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const offset = offsetOf(document, path.slice(0, length))
      if (offset === undefined) continue
      const { line, col } = lines.linePos(offset)
      return { line: line + (opening ? 1 : 0), column: col }
    }
    return undefined
  }
}

function offsetOf(document: ReturnType<typeof parseDocument>, path: FieldPath): number | undefined {
  const key = path.at(-1)
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key))
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined
  }
  const item = document.getIn(path, true)
  return isNode(item) ? item.range?.[0] : undefined
}
