import type { CheckedFiles } from '../check/check-folder.ts'
import { locator, type Position } from '../parse/locate.ts'
import { readListed } from '../read/read-folder.ts'
import type { FieldPath } from '../rules/rule.ts'
import type { PositionsOf } from './problem-book.ts'

const keyOf = (path: FieldPath) => JSON.stringify(path)

/**
 * Finds where fields stand by reading the files again: few have problems that show only beside other files, and the
 * texts of all would take much memory. A file that is no more what was checked has no positions.
 */
export function positionsIn(folder: string, files: CheckedFiles): PositionsOf {
  return async (file, paths) => {
    const checked = files.get(file)
    if (!checked) return () => undefined
    checked.positions ??= new Map<string, Position | null>()
    const found = checked.positions
    const missing = paths.filter((path) => !found.has(keyOf(path)))
    if (missing.length > 0) {
      // Whether it is a link by now must be looked at anew.
      const read = await readListed(folder, { file, isLink: true })
      if (read && 'text' in read && read.digest === checked.digest) {
        const locate = locator(read.text)
        for (const path of missing) found.set(keyOf(path), locate(path) ?? null)
      }
    }
    return (path) => found.get(keyOf(path)) ?? undefined
  }
}
