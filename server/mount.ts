import type { Express, Request, Response } from 'express'
import { inTime } from '#graph/in-time.ts'
import type { Store } from '#graph/store.ts'
import type { Kept } from './kept.ts'
import { tooSlow, wrongMethod } from './problems.ts'
import { NotYet, type Route } from './route.ts'
import { sendJson } from './send-json.ts'
import { entityTag, hasAlready, tagAnswer } from './tags/entity-tag.ts'
import { inOneState } from './tags/in-one-state.ts'
import type { Looking, State } from './tags/states.ts'

const asPattern = (address: string) => address.replace(/\{(\w+)\}/g, ':$1')

/** Says of an address how it is to be asked, to whoever asks it otherwise. */
export function refuseOtherMethods(app: Express, address: string, methods: readonly Route['method'][]): void {
  const allowed = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : ['POST']))
  app.all(asPattern(address), (_request, response, next) => {
    response.set('allow', allowed.join(', '))
    next(wrongMethod(allowed))
  })
}

/** The state that there is now, if the asker has the answer already as it is in that. */
async function knownState(request: Request, looking: Looking | undefined): Promise<State | null> {
  if (!looking || !request.headers['if-none-match']) return null
  const now = await looking.look()
  return now && hasAlready(request, entityTag(request.originalUrl, now.mark)) ? now : null
}

function send(request: Request, response: Response, answer: unknown, state: State | null): void {
  tagAnswer(response, request.originalUrl, answer instanceof NotYet ? null : state)
  if (answer instanceof NotYet) sendJson(request, response.status(202), answer.news)
  else sendJson(request, response, answer)
}

/** How long a request may take, in seconds: longer than a query that waits its turn, shorter than a proxy's patience. */
const patience = 75

export function mount(app: Express, store: Store, kept: Kept, route: Route): void {
  const { method, address, changesWith = 'corpus', respond } = route
  const isKept = method === 'get'
  const looking = changesWith === 'time' ? undefined : kept.states[changesWith]
  app[method](asPattern(address), async (request, response) => {
    const gone = new AbortController()
    response.on('close', () => {
      // Nobody waits for the signal of a request that has its answer, and raising it is not cheap.
      if (!response.writableFinished) gone.abort()
    })
    try {
      const known = isKept ? await knownState(request, looking) : null
      if (known) {
        tagAnswer(response, request.originalUrl, known)
        return response.status(304).end()
      }
      const isPinned = (isKept ? request.query : request.body)?.revision !== undefined
      const answering = inOneState(store, looking, isPinned, (given) =>
        respond(store, request, kept, { signal: gone.signal, ...given }),
      )
      const { answer, state } = await inTime(answering, patience * 1_000, () => tooSlow(patience))
      send(request, response, answer, isKept ? state : null)
    } catch (error) {
      // Nobody is left to be told what went wrong.
      if (!gone.signal.aborted) throw error
    }
  })
}
