import type { Failure } from '../api/failure.ts'
import { copy } from '../share/copy.ts'
import { longest, pack, unpack } from '../share/pack.ts'
import { addressOfQuery } from '../view/address.ts'
import { say, setStatus } from '../view/status-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { openConsole, useConsole } from './console-store.ts'
import { Asked } from './kept-queries.ts'
import { runQuery, takeQuery } from './run-query.ts'

const damaged: Failure = {
  title: 'The query in this address cannot be read',
  detail: 'The address is damaged, cut short, or of another version of Skein.',
  hint: 'Copy the whole of it again.',
}

function readCode(code: string): Asked | undefined {
  try {
    return Asked.parse(unpack(code))
  } catch {
    return undefined
  }
}

/**
 * Shows the query of an address and asks it at once: a query can only read, and the server ends what takes too long,
 * so that opening a link asks no more of the reader than opening a view.
 */
export async function openLinkedQuery(code: string): Promise<void> {
  const asked = readCode(code)
  if (!asked) return setStatus({ kind: 'failed', failure: damaged, action: undefined })
  takeQuery(asked)
  openConsole()
  await runQuery()
}

export async function copyQueryLink() {
  const { query, fields } = useConsole.getState()
  const code = pack({ query, fields } satisfies Asked)
  if (code === undefined)
    return say(`This query is too long for a link of ${formatNumber(longest)} characters.`)
  await copy(new URL(addressOfQuery(code), location.href).href, 'Copied the link: it asks this query again.')
}
