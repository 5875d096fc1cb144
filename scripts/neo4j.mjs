import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { NoNeo4j, startNeo4j, ToolMissing } from './neo4j/server.mjs'
import { root } from './ready.mjs'

const port = 7687
// A page of any browser on this machine could ask one without sign-in, by WebSocket.
const password = process.env.NEO4J_PASSWORD || randomBytes(12).toString('base64url')
const shown = process.env.NEO4J_PASSWORD ? '...' : password

const couldNotRun = 2

try {
  const server = await startNeo4j({ home: join(root, '.skein/neo4j'), port, password })
  console.log(`Neo4j is ready at ${server.uri}, for this machine alone.`)
  console.log(`Use it in another terminal: NEO4J_URI=${server.uri} NEO4J_PASSWORD=${shown} npm start`)
  let isAsked = false
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      isAsked = true
      server.stop()
    })
  }
  const said = await server.ended
  if (!isAsked) throw new NoNeo4j(`Neo4j has ended, and nobody asked it to.\n${said}`)
} catch (error) {
  if (!(error instanceof NoNeo4j)) throw error
  console.error(error.message)
  if (error instanceof ToolMissing) {
    console.error('docker compose up runs Skein with a Neo4j of its own without it.')
  }
  process.exitCode = couldNotRun
}
