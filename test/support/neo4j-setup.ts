import type { TestProject } from 'vitest/node'
import type { Neo4jSettings } from '../../graph/stores/neo4j.ts'
import { provideNeo4j } from './neo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jSettings | null
  }
}

/** One Neo4j for all contract tests of a run. */
export default async function setup(project: TestProject) {
  const neo4j = await provideNeo4j(process.env, { forShort: true })
  project.provide('neo4j', neo4j?.settings ?? null)
  return () => neo4j?.stop()
}
