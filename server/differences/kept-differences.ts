import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Differences } from '#model/api/differences.ts'
import { Difference, DifferenceHead } from '#model/difference.ts'

const ending = '.json'
const Id = /^[\w-]+$/

async function readLines(folder: string, id: string): Promise<string[]> {
  return (await readFile(join(folder, id + ending), 'utf8')).split('\n')
}

/** What imports left in the folder, the latest first. */
export async function listDifferences(folder: string): Promise<Differences['differences']> {
  const names = await readdir(folder).catch(() => [])
  const ids = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length))
  const heads: Differences['differences'] = []
  for (const id of ids.sort().reverse()) {
    const [head = ''] = await readLines(folder, id)
    heads.push({ id, ...DifferenceHead.parse(JSON.parse(head)) })
  }
  return heads
}

/** Undefined when there is none of this name. */
export async function readDifference(folder: string, id: string): Promise<Difference | undefined> {
  if (!Id.test(id)) return undefined
  try {
    const [head = '', rest = ''] = await readLines(folder, id)
    return Difference.parse({ ...JSON.parse(head), ...JSON.parse(rest) })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
