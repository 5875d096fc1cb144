import { labelOf } from '#graph/node-row.ts'
import type { Difference } from '#model/difference.ts'
import type { NodeType } from '#model/node-types.ts'
import { checkFolder } from '../check/check-folder.ts'
import { examine } from '../examine.ts'
import { readAliases } from '../names/read-aliases.ts'
import type { CorpusGraph } from '../resolve/resolve.ts'
import { differenceOf } from './difference-of.ts'
import { sideOfFiles } from './side.ts'

async function graphOf(folder: string): Promise<CorpusGraph> {
  const { files } = await checkFolder(folder, new Map(), () => {})
  return (await examine(files, await readAliases(folder))).graph
}

function labelsIn(graph: CorpusGraph) {
  return async (ids: readonly string[]) => {
    const wanted = new Set(ids)
    const { nodes } = sideOfFiles(graph, (_, id) => wanted.has(id))
    return new Map([...nodes.values()].map((node) => [node.id, labelOf(node)]))
  }
}

/** What differs between the graphs that two folders describe. No store is touched. Throws FolderUnreadable. */
export async function compareFolders(from: string, to: string): Promise<Difference> {
  const before = await graphOf(from)
  const after = await graphOf(to)
  const isOther = (type: NodeType, id: string) => before.hashes[type].get(id) !== after.hashes[type].get(id)
  const names = { from, to }
  return differenceOf(sideOfFiles(before, isOther), sideOfFiles(after, isOther), names, labelsIn(after))
}
