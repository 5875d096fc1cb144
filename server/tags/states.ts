import { statementOf } from '#graph/question.ts'
import { lastImport } from '#graph/questions/last-import.ts'
import type { Reading, Row, Store } from '#graph/store.ts'
import { namesOfDifferences } from '../differences/kept-differences.ts'
import { settledBy } from '../graph-state.ts'

/** What answers change with. Each time that is another, so is its mark. */
export interface State {
  mark: string
  revision: string | null
}

/** Looks at the state: null while it is changing. Remembers what was seen last. */
export interface Looking {
  last: State | null
  look(): Promise<State | null>
  /** Reads, and looks as soon as that is done. */
  readAndLook(reading: Reading): ReadAndLook
}

type ReadAndLook = [rows: Promise<Row[]>, state: Promise<State | null>]

function looking(see: () => Promise<State | null>, readAndSee: (reading: Reading) => ReadAndLook): Looking {
  const remembered: Looking = {
    last: null,
    look: () => see().then(remember),
    readAndLook(reading) {
      const [rows, state] = readAndSee(reading)
      return [rows, state.then(remember)]
    },
  }
  function remember(state: State | null): State | null {
    remembered.last = state
    return state
  }
  return remembered
}

/** What the last import left in the store, unless one is under way, was cut short, or never was. */
function corpusOf(rows: Row[]): State | null {
  return settledBy(lastImport.rows.parse(rows))
}

export function statesOf(store: Store, differences: string | undefined) {
  const imported = statementOf(lastImport, {})
  const kept = async () => ({
    revision: null,
    mark: JSON.stringify(differences === undefined ? null : await namesOfDifferences(differences)),
  })
  return {
    corpus: looking(
      () => store.read(imported).then(corpusOf),
      (reading) => {
        const [rows, seen] = store.readInTurn(reading, imported)
        return [rows, seen.then(corpusOf)]
      },
    ),
    differences: looking(kept, (reading) => {
      const rows = store.read(reading)
      return [rows, rows.then(kept)]
    }),
  }
}
