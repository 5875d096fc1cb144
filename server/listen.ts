import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Store } from '#graph/store.ts'
import { createApp } from './app.ts'
import { revisionsOf } from './changes/revisions.ts'
import { keeping } from './kept.ts'

/** The address to listen at is taken, or is not this machine's. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen'
  readonly hint = 'Choose another with --port or PORT, or set HOST; port 0 takes any that is free.'
}

export interface Listening {
  url: string
  /** Tells every open page of an import that has just ended, which would hear of it a little later anyway. */
  tellOfImport(): Promise<void>
  close(): Promise<void>
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])

/** Where this machine reaches it: at every address means at its own too. */
function nameOf(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

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

/** Serves the store's graph and the client. Throws CannotListen. */
export async function listen(
  store: Store,
  { host, port, dataFolder }: { host: string; port: number; dataFolder?: string },
): Promise<Listening> {
  const kept = keeping(dataFolder)
  const revisions = revisionsOf(store)
  const app = createApp(store, kept, { revisions, ...(loopback.has(host) && { names: loopback }) })
  const server = createServer(app)
  const { port: actual } = await listenAt(server, host, port)
  return {
    url: `http://${nameOf(host)}:${actual}/`,
    tellOfImport: revisions.look,
    async close() {
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      })
      await kept.overviewLayouts.close()
    },
  }
}
