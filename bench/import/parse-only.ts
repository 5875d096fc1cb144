import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CORE_SCHEMA, load } from 'js-yaml'

const atOnce = 64
const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/

/** Reads every Markdown file, splits it and parses its fields, keeps nothing: no import can do less. */
export async function parseOnly(folder: string): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md'))
  let parsed = 0
  for (let start = 0; start < names.length; start += atOnce) {
    const reads = names.slice(start, start + atOnce).map((name) => readFile(join(folder, name), 'utf8'))
    for (const text of await Promise.all(reads)) {
      const match = frontMatter.exec(text)
      if (!match?.[1]) continue
      load(match[1], { schema: CORE_SCHEMA })
      parsed += text.slice(match[0].length).trim().length > 0 ? 1 : 0
    }
  }
  return parsed
}
