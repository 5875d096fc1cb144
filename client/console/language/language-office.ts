import type { DbSchema } from '@neo4j-cypher/language-support'
import type { LanguageOrder, LanguageReply, Proposal, Token } from './language-messages.ts'

/** Told nothing where the language support has failed. */
type Waiting = (reply?: LanguageReply) => void

/**
 * What the official language support makes of a query. It works in a thread of its own: the first parse takes a
 * second, each later one tens of milliseconds, too long to be done at each letter where letters are drawn. Where it
 * fails it has nothing to say, and the next query is asked about as ever.
 */
export class LanguageOffice {
  #worker = new Worker(new URL('./language-worker.ts', import.meta.url), { type: 'module' })
  #waiting = new Map<number, Waiting>()
  #lastId = 0

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<LanguageReply>) => {
      this.#waiting.get(data.id)?.(data)
      this.#waiting.delete(data.id)
    }
    this.#worker.onerror = () => {
      for (const tell of this.#waiting.values()) tell()
      this.#waiting.clear()
    }
  }

  tokens(query: string): Promise<Token[]> {
    return new Promise((resolve) => {
      const answer: Waiting = (reply) => resolve(reply?.kind === 'tokens' ? reply.tokens : [])
      this.#order({ id: ++this.#lastId, kind: 'tokens', query }, answer)
    })
  }

  proposals(query: string, caret: number, isAskedFor: boolean, schema: DbSchema): Promise<Proposal[]> {
    return new Promise((resolve) => {
      const answer: Waiting = (reply) => resolve(reply?.kind === 'proposals' ? reply.proposals : [])
      this.#order({ id: ++this.#lastId, kind: 'proposals', query, caret, isAskedFor, schema }, answer)
    })
  }

  close() {
    this.#worker.terminate()
  }

  #order(order: LanguageOrder, answer: Waiting) {
    this.#waiting.set(order.id, answer)
    this.#worker.postMessage(order)
  }
}
