import type { Request } from 'express'
import { z } from 'zod'
import type { Store } from '#graph/store.ts'
import type { ofRevision } from '#model/api/list.ts'
import type { Kept } from './kept.ts'
import { otherRevision, wrongParameter } from './problems.ts'
import type { InOneState } from './tags/in-one-state.ts'

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

interface Asking extends InOneState {
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

/** Lists may lie in lists deeper than a check can follow. */
function checked<Takes extends z.ZodObject>(takes: Takes, given: unknown) {
  try {
    return takes.safeParse(given)
  } catch (error) {
    if (error instanceof RangeError && /call stack/.test(error.message))
      throw wrongParameter('body', 'is nested too deeply')
    throw error
  }
}

function parse<Takes extends z.ZodObject>(takes: Takes, { method, params, query, body }: Request) {
  if (method === 'POST' && body === undefined)
    throw wrongParameter('body', 'is not there, or not sent with "content-type: application/json"')
  const given: Record<string, unknown> = { ...(method === 'POST' ? body : query), ...params }
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(takes.shape, name))
  if (unknown !== undefined) throw wrongParameter(unknown, 'is not a parameter of this address')
  const parsed = checked(takes, given)
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

type PageOf<Answers extends z.ZodType> = Omit<z.output<Answers>, 'revision'>

/** The same of a list that comes in pages: each says of which revision it is, and is refused when another is asked for. */
export function pageRoute<
  Takes extends z.ZodObject<{ revision: typeof ofRevision }>,
  Answers extends z.ZodType<{ revision: string | null }>,
>({
  answer,
  ...definition
}: Omit<Definition<Takes, Answers>, 'answer'> & {
  answer(store: Store, input: z.output<Takes>, kept: Kept, asking: Asking): Promise<PageOf<Answers>>
}): Route {
  return {
    ...definition,
    async respond(store, request, kept, asking) {
      const input = parse(definition.takes, request)
      const page = await answer(store, input, kept, asking)
      const revision = (await asking.end())?.revision ?? null
      if (input.revision !== undefined && input.revision !== revision) {
        throw otherRevision(input.revision, revision)
      }
      return { ...page, revision }
    },
  }
}
