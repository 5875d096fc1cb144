import { describe, inject } from 'vitest'
import { killImports } from './kill-imports.ts'
import { neo4jPlace } from './places.ts'

const neo4j = inject('neo4j')

describe.skipIf(!neo4j)('an import into Neo4j that is killed is finished by the next', () => {
  if (neo4j) killImports(neo4jPlace(neo4j))
})
