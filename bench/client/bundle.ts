import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Bytes of the scripts that a built page needs before it first paints, each compressed by gzip. */
export function bytesBeforeFirstPaint(folder: string): number {
  const page = readFileSync(`${folder}/index.html`, 'utf8')
  const first = readdirSync(`${folder}/assets`).filter((file) => file.endsWith('.js') && page.includes(file))
  if (first.length === 0) throw new Error(`the page in ${folder} has no script`)
  const sizes = first.map((file) => gzipSync(readFileSync(`${folder}/assets/${file}`)).length)
  return sizes.reduce((sum, size) => sum + size, 0)
}
