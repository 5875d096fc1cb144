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
  bytes: number
}

/** The answer as it comes over the wire, not unpacked. */
export function send(url: string, { path, body }: ApiRequest, signal?: AbortSignal): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const method = body ? 'POST' : 'GET'
    const request = open(new URL(path, url), { agent, method, headers, signal }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }))
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
