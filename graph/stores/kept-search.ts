import { type NodeType, nodeTypes } from '#model/node-types.ts'
import { noLimit } from '../no-limit.ts'
import { ask } from '../question.ts'
import { idsOfType } from '../questions/ids-of-type.ts'
import { searchDocuments } from '../questions/search-documents.ts'
import type { Store } from '../store.ts'
import { StoreClosed } from '../store-errors.ts'
import type { SearchDocument } from './embedded-search.ts'
import { type SearchIndex, startIndex } from './search-index.ts'

interface Search extends Pick<Store, 'search' | 'titleWords' | 'refreshSearch' | 'forgetSearch'> {
  endSearch(): Promise<void>
}

/** So few that other requests are answered between two pages. */
const idPage = 500

async function documentsOf(read: Store['read'], type: NodeType, ids: string[]): Promise<SearchDocument[]> {
  const rows = await ask({ read }, searchDocuments, { type, ids, limit: ids.length })
  return rows.map((row) => ({ ...row, type }))
}

/** Reads a page while the one before is taken in. */
async function fill({ add }: SearchIndex, read: Store['read']): Promise<void> {
  let documents: SearchDocument[] = []
  for (const type of nodeTypes) {
    const ids = (await ask({ read }, idsOfType, { type, limit: noLimit }))[0]?.ids ?? []
    for (let start = 0; start < ids.length; start += idPage) {
      const page = ids.slice(start, start + idPage)
      const [next] = await Promise.all([documentsOf(read, type, page), add(documents)])
      documents = next
    }
  }
  await add(documents)
}

interface Kept {
  index: SearchIndex
  filled: Promise<void>
  isForgotten: boolean
}

/** A search that makes its index of the whole graph when it is first asked, and keeps it until it is told to forget. */
export function keptSearch(read: Store['read']): Search {
  let kept: Kept | undefined
  let isOver = false

  function begin(): Kept {
    if (isOver) throw new StoreClosed()
    const index = startIndex()
    return { index, filled: fill(index, read), isForgotten: false }
  }

  async function forget(): Promise<void> {
    const before = kept
    kept = undefined
    if (!before) return
    before.isForgotten = true
    await before.index.end()
  }

  /** Has the index when it is filled; if it is forgotten meanwhile, the next. */
  async function having<Answer>(work: (index: SearchIndex) => Promise<Answer>): Promise<Answer> {
    kept ??= begin()
    const mine = kept
    try {
      await mine.filled
      return await work(mine.index)
    } catch (error) {
      if (mine.isForgotten) return having(work)
      if (kept === mine) kept = undefined
      await mine.index.end()
      throw error
    }
  }

  return {
    search: (terms, types, limit) => having((index) => index.search(terms, types, limit)),
    titleWords: (words, most) => having((index) => index.titleWords(words, most)),
    async refreshSearch() {
      void forget()
      await having(async () => {})
    },
    forgetSearch() {
      void forget()
    },
    async endSearch() {
      isOver = true
      await forget()
    },
  }
}
