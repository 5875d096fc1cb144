import { fetchQueryAnswer, fetchQueryPlan } from '../api/endpoints.ts'
import { describeFailure } from '../api/failure.ts'
import { askForHealth, knownRevision } from '../api/query-client.ts'
import { isAbort, isOutage, ProblemError } from '../skein-client/failures.ts'
import { say } from '../view/status-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { type Pane, presentRequest, presentStatement, useConsole } from './console-store.ts'
import { findParameters } from './find-parameters.ts'
import { type Asked, keepPast } from './kept-queries.ts'
import { type Fields, wrongIn } from './parameter-field.ts'

let asking: AbortController | undefined

/** A query with those of the fields that it uses. */
export function askedWith({ query, fields }: Asked): Asked {
  const used = findParameters(query).flatMap((name) => {
    const field = fields[name]
    return field ? [[name, field] as const] : []
  })
  return { query, fields: Object.fromEntries(used) }
}

/** What must be mended before the query can be asked, or undefined. */
export function obstacleTo(query: string, fields: Fields) {
  if (query.trim() === '') return 'The query is empty'
  for (const name of findParameters(query)) {
    const field = fields[name]
    const wrong = field && wrongIn(field)
    if (wrong) return `$${name} ${wrong}`
  }
  return undefined
}

async function carryOut(pane: Pane, work: (signal: AbortSignal) => Promise<string>) {
  const asked = askedWith(useConsole.getState())
  const { query } = asked
  const obstacle = obstacleTo(query, asked.fields)
  if (obstacle !== undefined) return say(`${obstacle}.`)
  asking?.abort()
  const own = new AbortController()
  asking = own
  useConsole.setState({ pane, run: { kind: 'running', pane, query, since: Date.now() } })
  const keep = (outcome: string) => keepPast({ ...asked, at: new Date().toISOString(), outcome })
  try {
    const outcome = await work(own.signal)
    useConsole.setState({ run: { kind: 'idle' } })
    if (pane === 'rows') keep(outcome)
  } catch (error) {
    if (own.signal.aborted || isAbort(error)) return
    if (isOutage(error)) askForHealth()
    const failure = describeFailure(error)
    const position = error instanceof ProblemError ? error.problem.position : undefined
    useConsole.setState({ run: { kind: 'failed', pane, query, failure, position } })
    if (pane === 'rows') keep(failure.title)
  }
}

/** Asks the query in the editor; one that is running is given up. */
export function runQuery(): Promise<void> {
  const asked = askedWith(useConsole.getState())
  return carryOut('rows', async (signal) => {
    const answer = await fetchQueryAnswer(presentRequest(), signal)
    signal.throwIfAborted()
    if (answer.revision !== knownRevision()) askForHealth()
    useConsole.setState({ answered: { asked, answer } })
    return formatCount(answer.shown, 'row', 'rows')
  })
}

/** Asks how the store would come by the rows, without running the query. */
export function planQuery(): Promise<void> {
  return carryOut('plan', async (signal) => {
    const statement = presentStatement()
    const plan = await fetchQueryPlan(statement, signal)
    signal.throwIfAborted()
    useConsole.setState({ planned: { query: statement.query, plan } })
    return 'plan'
  })
}

/** Puts a query into the editor, with what its parameters are filled in with; one that is running is given up. */
export function takeQuery({ query, fields }: Asked) {
  asking?.abort()
  useConsole.setState({ query, fields, pane: 'rows', run: { kind: 'idle' }, answered: null, planned: null })
}

/** Gives up the query that is running; the server stops it when its asker has gone. */
export function cancelQuery() {
  const { run } = useConsole.getState()
  if (run.kind !== 'running') return
  asking?.abort()
  useConsole.setState({ run: { kind: 'cancelled', pane: run.pane, after: Date.now() - run.since } })
}
