import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '#graph/store.ts'
import { openEmbedded } from '#graph/stores/embedded.ts'
import { importFolder } from '../../../importer/import-folder.ts'

/** A number from 0 up to 1 that is always the same for the same text. */
export function dice(...words: string[]): number {
  return createHash('sha256').update(words.join('\n')).digest().readUInt32BE() / 2 ** 32
}

/** Does the work with an embedded graph, in memory, of a copy of the folder that was changed before. */
export async function withGraphOf<Result>(
  folder: string,
  change: (copy: string) => Promise<void>,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const workspace = await mkdtemp(join(tmpdir(), 'skein-bench-'))
  const store = openEmbedded()
  try {
    const copy = join(workspace, 'copy')
    await cp(folder, copy, { recursive: true })
    await change(copy)
    await store.applySchema()
    await importFolder({ folder: copy, store })
    await store.refreshSearch()
    return await work(store)
  } finally {
    await store.close()
    await rm(workspace, { recursive: true, force: true })
  }
}

export interface HiddenName {
  file: string
  /** The name as it is written, or a part of it. */
  text: string
  /** What stands in the file instead, wherever it stood. */
  instead: string
}

/** Takes names out of files, text and all. */
export async function hideNames(folder: string, hidden: readonly HiddenName[]): Promise<void> {
  for (const file of new Set(hidden.map((one) => one.file))) {
    const path = join(folder, file)
    const here = hidden.filter((one) => one.file === file)
    const hiding = here.reduce(
      (changed, { text, instead }) => changed.replaceAll(text, instead),
      await readFile(path, 'utf8'),
    )
    await writeFile(path, hiding)
  }
}
