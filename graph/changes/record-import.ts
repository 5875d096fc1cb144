import type { Statement } from '../store.ts'

export interface ImportRecord {
  /** loading: begun and not ended, so the graph may be half of each. */
  state: 'loading' | 'complete'
  revision: string
  filesDigest: string
  /** The report as JSON text. */
  report: string
}

export function recordImport({ state, revision, filesDigest, report }: ImportRecord): Statement {
  return {
    cypher: `
    MERGE (i:Import {id: 'import'})
    SET i.state = $state, i.revision = $revision, i.filesDigest = $filesDigest, i.report = $report`,
    parameters: { state, revision, filesDigest, report },
  }
}
