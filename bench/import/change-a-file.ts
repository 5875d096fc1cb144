import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Adds a sentence to one file of the folder and gives back how to take it away again. */
export function changeAFile(folder: string): () => void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  )
  const file = files.sort()[Math.floor(files.length / 2)]
  if (file === undefined) throw new Error(`${folder} has no Markdown file to change`)
  const path = join(folder, file)
  const text = readFileSync(path)
  writeFileSync(path, `${text}\nIt was told again later.\n`)
  return () => writeFileSync(path, text)
}
