import type { FileText } from './read/read-folder.ts'

/** Makes something of a file's text once, and anew when the text has changed. */
export type Memo<Value> = (file: FileText) => Value

export function memo<Value>(make: (file: FileText) => Value): Memo<Value> {
  const known = new Map<string, { text: string; value: Value }>()
  return (file) => {
    const found = known.get(file.file)
    if (found?.text === file.text) return found.value
    const value = make(file)
    known.set(file.file, { text: file.text, value })
    return value
  }
}
