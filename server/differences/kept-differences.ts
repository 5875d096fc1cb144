import { open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from '#graph/is-missing.ts'
import type { Differences } from '#model/api/differences.ts'
import { Difference, DifferenceHead } from '#model/difference.ts'

const ending = '.json'
const Id = /^[\w-]+$/

/** An import may take the oldest away at any moment, and until one changes something there is no folder. */
function unlessGone(error: unknown): undefined {
  if (!isMissing(error)) throw error
}

/** The first line alone: the rest can be long. */
async function readHead(path: string): Promise<string> {
  const file = await open(path)
  try {
    for await (const line of file.readLines({ autoClose: false })) return line
    return ''
  } finally {
    await file.close()
  }
}

/** Under which names imports left something in the folder, the earliest first. */
export async function namesOfDifferences(folder: string): Promise<string[]> {
  const names = (await readdir(folder).catch(unlessGone)) ?? []
  const ids = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length))
  return ids.sort()
}

function parseHead(text: string): DifferenceHead | undefined {
  try {
    return DifferenceHead.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** What imports left in the folder, the latest first. A power cut and another version can leave what cannot be read. */
export async function listDifferences(
  folder: string,
): Promise<Pick<Differences, 'differences' | 'unreadable'>> {
  const ids = await namesOfDifferences(folder)
  const differences: Differences['differences'] = []
  const unreadable: string[] = []
  for (const id of ids.reverse()) {
    const name = id + ending
    const text = await readHead(join(folder, name)).catch(unlessGone)
    if (text === undefined) continue
    const head = parseHead(text)
    if (head) differences.push({ id, ...head })
    else unreadable.push(name)
  }
  return { differences, unreadable }
}

function parseWhole(text: string): Difference | undefined {
  const [head = '', rest = ''] = text.split('\n')
  try {
    return Difference.safeParse({ ...JSON.parse(head), ...JSON.parse(rest) }).data
  } catch {
    return undefined
  }
}

/** Undefined when there is none of this name. */
export async function readDifference(
  folder: string,
  id: string,
): Promise<Difference | 'unreadable' | undefined> {
  if (!Id.test(id)) return undefined
  const text = await readFile(join(folder, id + ending), 'utf8').catch(unlessGone)
  if (text === undefined) return undefined
  return parseWhole(text) ?? 'unreadable'
}
