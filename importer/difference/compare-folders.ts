import { labelOf } from '#graph/node-row.ts'
import type { Difference } from '#model/difference.ts'
import type { ImportProblem } from '#model/import-report.ts'
import type { NodeType } from '#model/node-types.ts'
import { checkFolder } from '../check/check-folder.ts'
import { examine } from '../examine.ts'
import { readAliases } from '../names/read-aliases.ts'
import type { CorpusGraph } from '../resolve/resolve.ts'
import { differenceOf } from './difference-of.ts'
import { sideOfFiles } from './side.ts'

type OnErrors = (folder: string, errors: ImportProblem[]) => void

async function graphOf(folder: string, onErrors: OnErrors): Promise<CorpusGraph> {
  const { files } = await checkFolder(folder, new Map(), () => {})
  const { graph, problems } = await examine(files, await readAliases(folder))
  // Where a field stands is told of no error.
  const all = await problems.all(async () => () => undefined)
  const errors = all.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) onErrors(folder, errors)
  return graph
}

function labelsIn(graph: CorpusGraph) {
  return async (ids: readonly string[]) => {
    const wanted = new Set(ids)
    const { nodes } = sideOfFiles(graph, (_, id) => wanted.has(id))
    return new Map([...nodes.values()].map((node) => [node.id, labelOf(node)]))
  }
}

/**
 * What differs between the graphs that two folders describe. No store is touched. `onErrors` is called with what of a folder
 * could not be read: its events seem not to be there. Throws FolderUnreadable.
 */
export async function compareFolders(
  from: string,
  to: string,
  onErrors: OnErrors = () => {},
): Promise<Difference> {
  const before = await graphOf(from, onErrors)
  const after = await graphOf(to, onErrors)
  const isOther = (type: NodeType, id: string) => before.hashes[type].get(id) !== after.hashes[type].get(id)
  const names = { from, to }
  return differenceOf(sideOfFiles(before, isOther), sideOfFiles(after, isOther), names, labelsIn(after))
}
