import type { CheckedFiles } from '../check/check-folder.ts'
import { locator, type Position } from '../parse/locate.ts'
import { readListed } from '../read/read-folder.ts'
import type { FieldPath } from '../rules/rule.ts'
import type { PositionsOf } from './problem-book.ts'

/** What has been found in each file, as long as the file stays as it was. */
export type KnownPositions = WeakMap<object, Map<string, Position | undefined>>

/**
 * Finds where fields stand by reading the files again: few have problems that show only beside other files, and the
 * texts of all would take much memory. A file that is no more what was checked has no positions.
 */
export function positionsIn(folder: string, files: CheckedFiles, known: KnownPositions): PositionsOf {
  return async (file, paths) => {
    const checked = files.get(file)
    if (!checked) return () => undefined
    const found = known.get(checked) ?? new Map<string, Position | undefined>()
    known.set(checked, found)
    const keyOf = (path: FieldPath) => JSON.stringify(path)
    const missing = paths.filter((path) => !found.has(keyOf(path)))
    if (missing.length > 0) {
      // Whether it is a link by now must be looked at anew.
      const read = await readListed(folder, { file, isLink: true })
      const isSame = read !== undefined && 'text' in read && read.digest === checked.digest
      const locate = isSame ? locator(read.text) : () => undefined
      for (const path of missing) found.set(keyOf(path), locate(path))
    }
    return (path) => found.get(keyOf(path))
  }
}
