import { expect, it } from 'vitest'
import { Problem } from '../../../model/problem.ts'
import { onBothAttacked } from './attacked.ts'

/** It takes all of the time it is given, and hardly any memory, for which it would be ended sooner. */
const endless = {
  query: `MATCH (a), (b), (c), (d), (e), (f), (g)
          WHERE a.id + b.id + c.id + d.id + e.id + f.id + g.id = 'x' RETURN count(*) AS n`,
}

/** What readers ask while they explore. */
const asked = [
  '/api/health',
  '/api/summary',
  '/api/nodes/event%3Ae1',
  '/api/nodes/event%3Ae1/neighbours',
  '/api/nodes/event%3Ae1/related',
  '/api/paths?from=event%3Ae1&to=event%3Ae4',
  '/api/timeline',
  '/api/network',
]

onBothAttacked(
  'a crowd of researchers',
  ({ ask, get }) => {
    /** So many who ask what has no end, until they are stopped. */
    function crowd(size: number) {
      const stopped = new AbortController()
      const asking = Array.from({ length: size }, () => ask(endless, stopped.signal))
      const gone = Promise.allSettled(asking)
      const stop = async () => {
        stopped.abort()
        await gone
      }
      return { asking, stop }
    }

    it('keeps no other reader from an answer, eight of them at once', async () => {
      const { asking, stop } = crowd(8)
      let ended = 0
      for (const one of asking) one.catch(() => {}).finally(() => ended++)
      for (let turn = 0; turn < 5; turn++) {
        expect(await get('/api/search?q=shipment')).toMatchObject({ total: 2 })
        for (const path of asked) await get(path)
      }
      expect(ended, 'an attacker was waited for').toBe(0)
      await stop()
      expect((await ask({ query: 'RETURN 1 AS one' })).answer, 'its places are free').toMatchObject({
        rows: [[1]],
      })
    })

    it('is told to come back when there are too many', async () => {
      const { asking, stop } = crowd(24)
      const refused = await Promise.any(
        asking.map(async (one) => {
          const { status, answer } = await one
          if (status !== 503) throw new Error('was let in')
          return Problem.parse(answer)
        }),
      )
      expect(refused.type).toBe('urn:skein:problem:store-busy')
      await stop()
    })
  },
  // So long that no other reader's answer takes as long on the slowest machine.
  { queryPatience: 60_000 },
)
