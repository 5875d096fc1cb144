import { ask } from '#graph/question.ts'
import { lastImport } from '#graph/questions/last-import.ts'
import type { Store } from '#graph/store.ts'
import { namesOfDifferences } from '../differences/kept-differences.ts'

/** What answers change with. Each time that is another, so is its mark. */
export interface State {
  mark: string
  revision: string | null
}

/** Looks at the state: null while it is changing. Remembers what was seen last. */
export interface Looking {
  last: State | null
  look(): Promise<State | null>
}

function looking(see: () => Promise<State | null>): Looking {
  const remembered: Looking = {
    last: null,
    async look() {
      remembered.last = await see()
      return remembered.last
    },
  }
  return remembered
}

/** What the last import left in the store, unless one is under way, was cut short, or never was. */
async function corpusIn(store: Store): Promise<State | null> {
  const [imported] = await ask(store, lastImport, {})
  if (imported?.state !== 'complete') return null
  const { revision, filesDigest, finishedAt } = imported
  return { revision, mark: JSON.stringify([revision, filesDigest, finishedAt]) }
}

export function statesOf(store: Store, differences: string | undefined) {
  return {
    corpus: looking(() => corpusIn(store)),
    differences: looking(async () => ({
      revision: null,
      mark: JSON.stringify(differences === undefined ? null : await namesOfDifferences(differences)),
    })),
  }
}
