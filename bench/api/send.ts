import { Agent, request as open } from 'node:http'

/** A request as one of the API. */
export interface ApiRequest {
  path: string
  /** Of a POST; a GET has none. */
  body?: object
}

const agent = new Agent({ keepAlive: true })

/** As a browser asks. */
export const headers = { 'accept-encoding': 'gzip, deflate, br', 'content-type': 'application/json' }

export interface Sent {
  status: number
  type: string
  encoding?: string
  body: Buffer
}

/** What a request is known by. */
export function keyOf(path: string, body: string): string {
  return `${path} ${body}`
}

/** The answer as it comes over the wire, not unpacked. */
export function send(url: string, { path, body }: ApiRequest, signal?: AbortSignal): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const method = body ? 'POST' : 'GET'
    const request = open(new URL(path, url), { agent, method, headers, signal }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { 'content-type': type = '', 'content-encoding': encoding } = response.headers
        resolve({
          status: response.statusCode ?? 0,
          type,
          ...(encoding && { encoding }),
          body: Buffer.concat(chunks),
        })
      })
      response.on('error', reject)
    })
    request.on('error', reject)
    request.end(body && JSON.stringify(body))
  })
}

/** Throws when the answer is not the one hoped for: what failed is not to be timed. */
export async function sendWell(url: string, request: ApiRequest): Promise<Sent> {
  const sent = await send(url, request)
  if (sent.status !== 200) throw new Error(`${request.path} answered ${sent.status}`)
  return sent
}
