import { z } from 'zod'
import { asList } from '#model/api/list.ts'
import { Problem } from '#model/problem.ts'
import { isAbort, ProblemError, ServerUnreachable, SignInNeeded, UnexpectedAnswer } from './failures.ts'

const QueryValue = z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()])).readonly()])

/** `/api` and path, with each segment encoded and the query's lists joined by commas; what is empty is left out. */
function address(segments: readonly string[], query: object): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    const given = value === undefined ? '' : QueryValue.parse(value)
    const text = Array.isArray(given) ? asList(given) : String(given)
    if (text !== '') parameters.set(name, text)
  }
  const path = ['/api', ...segments.map(encodeURIComponent)].join('/')
  return parameters.size > 0 ? `${path}?${parameters}` : path
}

export interface ClientOptions {
  /** Where the server is, such as `http://127.0.0.1:4860`; where the page came from when left out. */
  url?: string
  /** That of a server that asks for one. */
  token?: string
  /** What to ask by; the platform's own when left out. */
  fetch?: typeof globalThis.fetch
}

function failureOf(response: Response, body: unknown): Error {
  const problem = Problem.safeParse(body)
  if (problem.success) return new ProblemError(problem.data)
  // A proxy in front of a server answers in its own words.
  if (response.status === 401) return new SignInNeeded(`${response.url}: 401`)
  if (response.status >= 500) return new ServerUnreachable(`${response.url}: ${response.status}`)
  return new UnexpectedAnswer(`${response.url} answered ${response.status} ${response.statusText}.`)
}

/**
 * Asks a server. What it answers is checked against the contract; throws ProblemError, ServerUnreachable,
 * SignInNeeded or UnexpectedAnswer, and an abort as the platform does.
 */
export function requesting({
  url = '',
  token,
  fetch = (...asked) => globalThis.fetch(...asked),
}: ClientOptions) {
  const server = url.replace(/\/$/, '')
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }

  async function send(
    address: string,
    { headers, ...init }: RequestInit & { headers?: Record<string, string> },
  ) {
    try {
      return await fetch(server + address, { ...init, headers: { ...headers, ...authorization } })
    } catch (error) {
      if (isAbort(error)) throw error
      throw new ServerUnreachable(`${server}${address} did not answer`, { cause: error })
    }
  }

  async function request<Answers extends z.ZodType>(
    answers: Answers,
    ...asked: Parameters<typeof send>
  ): Promise<z.output<Answers>> {
    const response = await send(...asked)
    const body: unknown = await response.json().catch((error: unknown) => {
      if (isAbort(error)) throw error
      return undefined
    })
    if (!response.ok) throw failureOf(response, body)
    const parsed = answers.safeParse(body)
    if (!parsed.success) throw new UnexpectedAnswer(`${asked[0]} answered with something else than agreed.`)
    return parsed.data
  }

  return {
    get: <Answers extends z.ZodType>(
      answers: Answers,
      segments: readonly string[],
      query: object = {},
      signal?: AbortSignal,
    ) => request(answers, address(segments, query), { ...(signal && { signal }) }),
    post: <Answers extends z.ZodType>(
      answers: Answers,
      segments: readonly string[],
      body: object,
      signal?: AbortSignal,
    ) =>
      request(answers, address(segments, {}), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        ...(signal && { signal }),
      }),
  }
}
