import type { z } from 'zod'
import { Problem } from '#model/problem.ts'
import { isAbort, ProblemError, ServerUnreachable, UnexpectedAnswer } from './failure.ts'

type QueryValue = string | number | readonly string[] | undefined

/** `/api` and path, with each segment encoded and the query's lists joined by commas. */
export function address(segments: readonly string[], query: Record<string, QueryValue> = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) parameters.set(name, String(value))
  }
  const path = ['/api', ...segments.map(encodeURIComponent)].join('/')
  return parameters.size > 0 ? `${path}?${parameters}` : path
}

export function posting(body: unknown, signal: AbortSignal): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  }
}

/**
 * The body of the answer, checked against the contract. Throws ProblemError, ServerUnreachable or
 * UnexpectedAnswer; an abort throws as the platform does.
 */
export async function request<Schema extends z.ZodType>(
  schema: Schema,
  url: string,
  init: RequestInit,
): Promise<z.infer<Schema>> {
  const response = await send(url, init)
  const body: unknown = await response.json().catch((error: unknown) => {
    if (isAbort(error)) throw error
    return undefined
  })
  if (!response.ok) throw failureOf(response, body)
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new UnexpectedAnswer(`${url} answered with something else than agreed.`)
  return parsed.data
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (isAbort(error)) throw error
    throw new ServerUnreachable(`${url} did not answer`)
  }
}

function failureOf(response: Response, body: unknown): Error {
  const problem = Problem.safeParse(body)
  if (problem.success) return new ProblemError(problem.data)
  // A proxy in front of a server that is gone answers in its own words.
  if (response.status >= 500) return new ServerUnreachable(`${response.url}: ${response.status}`)
  return new UnexpectedAnswer(`${response.url} answered ${response.status} ${response.statusText}.`)
}
