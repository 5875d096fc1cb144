import { nodeTypes } from '#model/node-types.ts'

const labels = [...nodeTypes, 'Import']

/** One node an id, for every label; made in both stores. */
export const constraints = labels.map(
  (label) =>
    `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
)

export const indexes = ['date', 'importance'].map(
  (property) => `CREATE INDEX event_${property} IF NOT EXISTS FOR (n:Event) ON (n.${property})`,
)

/** The embedded engine keeps a constraint without an index; Neo4j's constraints are indexes. */
export const lookups = labels.map(
  (label) => `CREATE INDEX ${label.toLowerCase()}_lookup IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
)
