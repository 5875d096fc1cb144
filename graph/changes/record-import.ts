import type { ImportReport } from '#model/import-report.ts'
import type { Statement } from '../store.ts'

export interface ImportRecord {
  /** loading: begun and not ended, so the graph may be half of each. */
  state: 'loading' | 'complete'
  revision: string
  filesDigest: string
}

/** A process that imports. */
export interface Importer {
  /** No other import has the same. */
  token: string
  host: string
  pid: number
}

/**
 * Keeps every other import from the record until the transaction ends. It comes first in each, because a
 * store that reads what others have committed lets two of them see the record free unless one must wait to
 * write it.
 */
function lockRecord(token: string): Statement {
  return {
    cypher: `
    MERGE (i:Import {id: 'import'})
    ON CREATE SET i.state = 'loading', i.revision = '', i.filesDigest = '', i.report = ''
    SET i.lockedBy = $token`,
    parameters: { token },
  }
}

/** Makes this importer the holder of the graph, unless another one than was seen has become it, or it lives. */
export function claimImport(
  { token, host, pid }: Importer,
  seen: { token: string; heartbeat: number } | null,
): Statement[] {
  return [
    lockRecord(token),
    {
      cypher: `
      MATCH (i:Import {id: 'import'})
      WHERE coalesce(i.holder, '') = $seenToken AND coalesce(i.heartbeat, 0) = $seenHeartbeat
      SET i.holder = $token, i.host = $host, i.pid = $pid, i.since = timestamp(), i.heartbeat = timestamp()`,
      parameters: {
        token,
        host,
        pid,
        seenToken: seen?.token ?? '',
        seenHeartbeat: seen?.heartbeat ?? 0,
      },
    },
  ]
}

/**
 * The statements as the holder's: they are written, with a sign of life, or refused when another importer has
 * become the holder. MERGE finds the holder's own record; of another's it can only make a second with the same
 * id, which the constraint forbids.
 */
export function whileHolder(token: string, statements: readonly Statement[]): Statement[] {
  return [
    lockRecord(token),
    ...statements,
    {
      cypher: `
      MERGE (i:Import {id: 'import', holder: $token})
      SET i.heartbeat = timestamp()`,
      parameters: { token },
    },
  ]
}

export function recordImport({ state, revision, filesDigest }: ImportRecord): Statement {
  return {
    cypher: `
    MERGE (i:Import {id: 'import'})
    SET i.state = $state, i.revision = $revision, i.filesDigest = $filesDigest`,
    parameters: { state, revision, filesDigest },
  }
}

/** Keeps the report of an import that ends, in place of that of the one before. */
export function recordReport(report: ImportReport): Statement {
  return {
    cypher: `
    MERGE (i:Import {id: 'import'})
    SET i.report = $report, i.finishedAt = $finishedAt`,
    parameters: { report: JSON.stringify(report), finishedAt: report.finishedAt },
  }
}

/** Leaves the graph to the next importer, if this one is still its holder. */
export function releaseImport(token: string): Statement[] {
  return [
    lockRecord(token),
    {
      cypher: `
      MATCH (i:Import {id: 'import', holder: $token})
      REMOVE i.holder, i.host, i.pid, i.since, i.heartbeat`,
      parameters: { token },
    },
  ]
}
