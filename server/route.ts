import type { Express, Request } from 'express'
import { z } from 'zod'
import type { Store } from '#graph/store.ts'
import type { Kept } from './kept.ts'
import { wrongMethod, wrongParameter } from './problems.ts'

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
  /** The signal comes when the asker has gone. */
  answer(
    store: Store,
    input: z.output<Takes>,
    kept: Kept,
    signal: AbortSignal,
  ): Promise<z.output<Answers> | NotYet>
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
  respond(store: Store, request: Request, kept: Kept, signal: AbortSignal): Promise<unknown>
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
    respond: (store, request, kept, signal) => answer(store, parse(definition.takes, request), kept, signal),
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

export function mount(app: Express, store: Store, kept: Kept, { method, address, respond }: Route): void {
  app[method](asPattern(address), async (request, response) => {
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    try {
      const answer = await respond(store, request, kept, gone.signal)
      if (answer instanceof NotYet) response.status(202).json(answer.news)
      else response.json(answer)
    } catch (error) {
      // Nobody is left to be told what went wrong.
      if (!gone.signal.aborted) throw error
    }
  })
}
