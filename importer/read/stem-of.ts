import { basename, extname } from 'node:path/posix'

/** The name of a file without its folders and its ending; letters and their accents are one, as some systems part them. */
export function stemOf(file: string): string {
  return basename(file, extname(file)).normalize()
}
