import { Worker } from 'node:worker_threads'
import type { Found, Store, TitleWord } from '../store.ts'
import { StoreUnavailable } from '../store-errors.ts'
import type { SearchDocument } from './embedded-search.ts'
import type { SearchOrder, SearchReply } from './search-thread.ts'

export interface SearchIndex extends Pick<Store, 'search' | 'titleWords'> {
  add(documents: readonly SearchDocument[]): Promise<void>
  /** Whoever still waits for an answer is told that there will be none. */
  end(): Promise<void>
}

function ended(cause: Error | undefined): StoreUnavailable {
  return new StoreUnavailable(
    `The search of the embedded store has ended${cause ? `: ${cause.message}` : '.'}`,
    'Ask again: it is made anew.',
    { cause },
  )
}

/**
 * An index in a thread of its own. It is several times as large as all else that a server holds: in the same memory,
 * every answer would now and then wait for it to be looked through for garbage.
 */
export function startIndex(): SearchIndex {
  const thread = new Worker(new URL('./search-thread.mjs', import.meta.url))
  const waiting: { resolve(reply: SearchReply): void; reject(error: Error): void }[] = []
  let over: Error | undefined

  function fail(cause?: Error): void {
    over ??= ended(cause)
    for (const { reject } of waiting.splice(0)) reject(over)
  }
  thread.on('message', (reply: SearchReply) => waiting.shift()?.resolve(reply))
  thread.once('error', fail)
  thread.once('exit', () => fail())

  function order(what: SearchOrder): Promise<SearchReply> {
    return new Promise((resolve, reject) => {
      if (over) return reject(over)
      thread.postMessage(what)
      waiting.push({ resolve, reject })
    })
  }

  return {
    async add(documents) {
      await order({ kind: 'add', documents })
    },
    async search(terms, types, limit): Promise<Found> {
      const reply = await order({ kind: 'search', terms, types, limit })
      if (reply.kind !== 'found') throw new Error('a search finds')
      return reply.found
    },
    async titleWords(words, most): Promise<TitleWord[]> {
      const reply = await order({ kind: 'title words', words, most })
      if (reply.kind !== 'title words') throw new Error('who asks for words is told of words')
      return reply.titleWords
    },
    async end() {
      await thread.terminate()
    },
  }
}
