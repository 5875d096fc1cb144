import { basename, extname } from 'node:path/posix'

/** The name of a file without its folders and its ending. */
export function stemOf(file: string): string {
  return basename(file, extname(file))
}
