import { z } from 'zod'
import type { Reading, Row, Statement } from '../store.ts'

/** Each row as a map, all of them in one list. */
function listed({ columns }: Reading): string {
  return `collect({${columns.map((name) => `${name}: ${name}`).join(', ')}})`
}

/**
 * Two questions as one, so that the database answers both in the one round trip that the first would take. The second
 * takes the rows of the first, for nothing but to be asked when they are there.
 */
export function inOne(first: Reading, second: Reading): Statement {
  return {
    cypher: `
      CALL () { ${first.cypher} }
      WITH ${listed(first)} AS first
      CALL (first) {
        CALL () { ${second.cypher} }
        RETURN ${listed(second)} AS second
      }
      RETURN first, second`,
    parameters: { ...first.parameters, ...second.parameters },
  }
}

const rows = z.array(z.custom<Row>())
export const Both = z.object({ first: rows, second: rows })
