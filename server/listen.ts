import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Store } from '#graph/store.ts'
import { createApp } from './app.ts'
import { revisionsOf } from './changes/revisions.ts'
import { keeping } from './kept.ts'
import { type Log, logger } from './log.ts'
import { ownMessages } from './own-messages.ts'

/** The address to listen at is taken, or is not this machine's. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen'
  readonly hint = 'Choose another with --port or PORT, or set HOST; port 0 takes any that is free.'
}

export interface Listening {
  url: string
  /** Tells every open page of an import that has just ended, which would hear of it a little later anyway. */
  tellOfImport(): Promise<void>
  /** Reads the graph into memory before anybody asks for what needs it. */
  prepare(): Promise<void>
  close(): Promise<void>
}

const loopback = ['127.0.0.1', 'localhost', '::1', '[::1]']

/** Whether only this machine can reach what listens there. */
export function isLoopback(host: string): boolean {
  return loopback.includes(host)
}

/** Where this machine reaches it: at every address means at its own too. */
function nameOf(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/** The names to be asked under; undefined for any: whom it lets in from elsewhere it knows by their token. */
function namesOf(host: string, otherNames: readonly string[]): ReadonlySet<string> | undefined {
  if (!isLoopback(host) && otherNames.length === 0) return undefined
  return new Set([...loopback, nameOf(host), ...otherNames])
}

/** A request that takes longer to arrive is no honest one. */
const arrival = 30_000

function listenAt(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(new CannotListen(`Cannot listen at ${host}:${port}: ${error.message}.`, { cause: error })),
    )
    server.listen(port, host, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
      resolve(address)
    })
  })
}

/** Tries to listen, so that nobody hears only after an import that it cannot be. Throws CannotListen. */
export async function requireAddress(host: string, port: number): Promise<void> {
  const server = createServer()
  await listenAt(server, host, port)
  await new Promise((resolve) => server.close(resolve))
}

export interface ListenOptions {
  host: string
  port: number
  /** Other names that it is asked under, such as that of a proxy before it. */
  otherNames?: readonly string[]
  token?: string
  dataFolder?: string
  log?: Log
}

/** Serves the store's graph and the client. Throws CannotListen. */
export async function listen(
  store: Store,
  { host, port, otherNames = [], token, dataFolder, log = logger('warn') }: ListenOptions,
): Promise<Listening> {
  const kept = keeping(store, { wantsToken: token !== undefined, dataFolder, log })
  const revisions = revisionsOf(store, log)
  const names = namesOf(host, otherNames)
  const app = createApp(store, kept, {
    revisions,
    log,
    ...(names && { names }),
    ...(token !== undefined && { token }),
  })
  const server = createServer({ requestTimeout: arrival, headersTimeout: arrival, ...ownMessages(app) }, app)
  const { port: actual } = await listenAt(server, host, port)
  return {
    url: `http://${nameOf(host)}:${actual}/`,
    tellOfImport: revisions.look,
    prepare: () => kept.graphInMemory.prepare(store),
    async close() {
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      })
      await kept.overviewLayouts.close()
    },
  }
}
