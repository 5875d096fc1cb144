import { join } from 'node:path'
import { NoNeo4j, startNeo4j } from './neo4j/server.mjs'
import { root } from './ready.mjs'

const port = 7687

try {
  const server = await startNeo4j({ home: join(root, '.skein/neo4j'), port })
  console.log(`Neo4j is ready at ${server.uri}, without sign-in, for this machine alone.`)
  console.log(`Use it in another terminal: NEO4J_URI=${server.uri} npm start`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.stop())
} catch (error) {
  if (!(error instanceof NoNeo4j)) throw error
  console.error(
    `${error.message}\nnpm run neo4j needs Java 17 or newer and Maven. docker compose up neo4j does without.`,
  )
  process.exitCode = 2
}
