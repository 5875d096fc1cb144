import type { Express, Request } from 'express'
import { z } from 'zod'
import type { Store } from '#graph/store.ts'
import type { Kept } from './kept.ts'
import { wrongMethod, wrongParameter } from './problems.ts'
import { entityTag, hasAlready, tagAnswer } from './tags/entity-tag.ts'
import { beginReading } from './tags/reading.ts'
import type { Looking, State } from './tags/states.ts'

/** One address of the API: what it takes, what it answers, and how it comes by the answer. */
interface Definition<Takes extends z.ZodObject, Answers extends z.ZodType> {
  method: 'get' | 'post'
  /** In OpenAPI's form: `/api/nodes/{id}`. */
  address: string
  summary: string
  /** Every parameter by name, wherever it stands: in the path, the query or the body. */
  takes: Takes
  answers: Answers
  /** What it answers, with status 202, while the answer is being computed. */
  meanwhile?: z.ZodType
  /** What the answer changes with, beside what is asked: with the corpus when left out. */
  changesWith?: keyof Kept['states'] | 'time'
  answer(
    store: Store,
    input: z.output<Takes>,
    kept: Kept,
    asking: Asking,
  ): Promise<z.output<Answers> | NotYet>
}

interface Asking {
  /** Comes when the asker has gone. */
  signal: AbortSignal
}

/** The answer is being computed: ask again. */
export class NotYet {
  constructor(readonly news: unknown) {}
}

export interface Route {
  method: 'get' | 'post'
  address: string
  summary: string
  takes: z.ZodObject
  answers: z.ZodType
  meanwhile?: z.ZodType
  changesWith?: keyof Kept['states'] | 'time'
  respond(store: Store, request: Request, kept: Kept, asking: Asking): Promise<unknown>
}

export const nothing = z.object({})

function parse<Takes extends z.ZodObject>(takes: Takes, { method, params, query, body }: Request) {
  const given: Record<string, unknown> = { ...(method === 'POST' ? body : query), ...params }
  const unknown = Object.keys(given).find((name) => !(name in takes.shape))
  if (unknown !== undefined) throw wrongParameter(unknown, 'is not a parameter of this address')
  const parsed = takes.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw wrongParameter(issue?.path.join('.') || 'body', issue?.message ?? 'is wrong')
}

export function route<Takes extends z.ZodObject, Answers extends z.ZodType>({
  answer,
  ...definition
}: Definition<Takes, Answers>): Route {
  return {
    ...definition,
    respond: (store, request, kept, asking) => answer(store, parse(definition.takes, request), kept, asking),
  }
}

const asPattern = (address: string) => address.replace(/\{(\w+)\}/g, ':$1')

/** Says of an address how it is to be asked, to whoever asks it otherwise. */
export function refuseOtherMethods(app: Express, address: string, methods: readonly Route['method'][]): void {
  const allowed = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : ['POST']))
  app.all(asPattern(address), (_request, response, next) => {
    response.set('allow', allowed.join(', '))
    next(wrongMethod(allowed))
  })
}

/** Whether the asker has the answer already, as it is in the state that there is now. */
async function isKnown(request: Request, state: Looking | undefined): Promise<State | null> {
  if (!state || !request.headers['if-none-match']) return null
  const now = await state.look()
  return now && hasAlready(request, entityTag(request.originalUrl, now.mark)) ? now : null
}

export function mount(app: Express, store: Store, kept: Kept, route: Route): void {
  const { method, address, changesWith = 'corpus', respond } = route
  const state = method === 'get' && changesWith !== 'time' ? kept.states[changesWith] : undefined
  app[method](asPattern(address), async (request, response) => {
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    try {
      const known = await isKnown(request, state)
      if (known) {
        tagAnswer(response, request.originalUrl, known)
        return response.status(304).end()
      }
      const reading = state && (await beginReading(state))
      const answer = await respond(store, request, kept, { signal: gone.signal })
      if (answer instanceof NotYet) {
        response.set('cache-control', 'no-store')
        return response.status(202).json(answer.news)
      }
      const ended = reading?.end()
      const body = JSON.stringify(answer)
      tagAnswer(response, request.originalUrl, await ended)
      response.type('json').send(body)
    } catch (error) {
      // Nobody is left to be told what went wrong.
      if (!gone.signal.aborted) throw error
    }
  })
}
