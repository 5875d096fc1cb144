import type { Comparison } from './compare.ts'

const plain = new Intl.NumberFormat('en')
/** Fewer are soon brought back. */
const fewest = 20

/** Most events of the graph are not in the folder: it may be another one, or lack files that it had. */
export class MostWouldGo extends Error {
  override readonly name = 'MostWouldGo'
  readonly hint =
    'Is it the right folder for this graph, and are all of its files there? If they are to go, add --replace.'
  constructor(gone: number, all: number, folder: string) {
    super(
      `Of the ${plain.format(all)} events in the graph, ${plain.format(gone)} are not in ${folder} and would be taken out.`,
    )
  }
}

/** Undefined when most of the events stay. */
export function refusalOf({ same, changed, removed }: Comparison, folder: string): MostWouldGo | undefined {
  const gone = removed.Event.size
  const all = same.Event.size + changed.Event.size + gone
  return gone >= fewest && gone > all / 2 ? new MostWouldGo(gone, all, folder) : undefined
}
