import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Difference } from '#model/difference.ts'

/** So many imports back it is kept what each changed. */
const mostKept = 20

/** Two lines: what a list of differences shows, and the rest. */
function textOf({ nodes, edges, ends, ...head }: Difference): string {
  return `${JSON.stringify(head)}\n${JSON.stringify({ nodes, edges, ends })}\n`
}

/** Answers with where it is kept. */
async function keep(folder: string, difference: Difference): Promise<string> {
  await mkdir(folder, { recursive: true })
  // What an import left that was ended in the midst of writing. No other one writes now.
  for (const name of await readdir(folder)) if (name.endsWith('.json.new')) await rm(join(folder, name))
  const file = join(folder, `${difference.at.replace(/\D/g, '')}-${difference.to.revision}.json`)
  await writeFile(`${file}.new`, textOf(difference), { flush: true })
  await rename(`${file}.new`, file)
  const kept = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  for (const name of kept.slice(0, -mostKept)) await rm(join(folder, name), { force: true })
  return file
}

/** Keeps in a folder what each import changes, of the last 20. The import ends well whether it can or not. */
export function keepingDifferences(folder: string) {
  return async (findDifference: () => Promise<Difference>): Promise<() => Promise<void>> => {
    try {
      const file = await keep(folder, await findDifference())
      return () => rm(file, { force: true })
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      console.error(`It could not be kept what this import changed: ${why}`)
      return async () => {}
    }
  }
}
