import { join } from 'node:path'
import { NoNeo4j, startNeo4j } from './neo4j/server.mjs'
import { root } from './ready.mjs'

const port = 7687
const password = process.env.NEO4J_PASSWORD || undefined

try {
  const server = await startNeo4j({ home: join(root, '.skein/neo4j'), port, password })
  const whom = password ? 'to be signed in to as neo4j with NEO4J_PASSWORD' : 'without sign-in'
  const again = password ? ' NEO4J_PASSWORD=...' : ''
  console.log(`Neo4j is ready at ${server.uri}, for this machine alone, ${whom}.`)
  console.log(`Use it in another terminal: NEO4J_URI=${server.uri}${again} npm start`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.stop())
} catch (error) {
  if (!(error instanceof NoNeo4j)) throw error
  console.error(
    `${error.message}\nnpm run neo4j needs Java 17 or newer and Maven. docker compose up neo4j does without.`,
  )
  process.exitCode = 2
}
