import { setTimeout as pause } from 'node:timers/promises'
import { bombs } from '../../test/contract/attacks/attacks.ts'
import { send } from './send.ts'

export const attackers = 8

/** While the work lasts, so many researchers ask what has no end, one query after the other. */
export async function amongAttackers<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  const over = new AbortController()

  async function attack(first: number): Promise<void> {
    for (let turn = first; !over.signal.aborted; turn += attackers) {
      const bomb = bombs[turn % bombs.length]
      if (!bomb) return
      const body = { query: bomb.query, parameters: bomb.parameters ?? {} }
      await send(url, { path: '/api/cypher', body }, over.signal).catch((error: unknown) => {
        if (!over.signal.aborted) throw error
      })
    }
  }

  const attacks = Promise.all(Array.from({ length: attackers }, (_, first) => attack(first)))
  try {
    await pause(1_000)
    return await Promise.race([
      work(),
      attacks.then(() => Promise.reject(new Error('the attackers gave up'))),
    ])
  } finally {
    over.abort()
    await attacks
  }
}
