import type { Store } from '../../graph/store.ts'
import { openEmbedded } from '../../graph/stores/embedded.ts'
import { importFolder } from '../../importer/import-folder.ts'

export interface Whole {
  revision: string
  /** A line for each node and each edge, with everything that they have, in the order of the lines. */
  lines: string[]
}

function sortedByName(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
}

export async function linesOf(store: Store): Promise<string[]> {
  const nodes = await store.read({
    cypher: 'MATCH (n) WHERE NOT n:Import RETURN labels(n) AS labels, properties(n) AS properties',
    parameters: {},
  })
  const edges = await store.read({
    cypher: `
    MATCH (a)-[r]->(b)
    RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties`,
    parameters: {},
  })
  return [...nodes, ...edges].map((row) => JSON.stringify(row, (_, value) => sortedByName(value))).sort()
}

/** What an import of these files into an empty store makes, with nothing to disturb it. */
export async function freshlyImported(folder: string): Promise<Whole> {
  const store = openEmbedded()
  try {
    await store.applySchema()
    const { report } = await importFolder({ folder, store })
    return { revision: report.revision, lines: await linesOf(store) }
  } finally {
    await store.close()
  }
}
