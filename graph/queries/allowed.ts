import { QueryRefused } from '../store-errors.ts'
import { isName, type Token, tokensOf, withoutEscapes } from './tokens.ts'

const hint = 'A query here reads this graph and nothing else. docs/querying.md says what it may use.'

export function refuse(what: string): never {
  throw new QueryRefused(`${what} is not allowed here.`, hint)
}

/** Procedures that only tell of this graph. */
const procedures = new Set(['db.labels', 'db.relationshiptypes', 'db.propertykeys'])

export function refuseProcedure(name: string): void {
  if (!procedures.has(name.toLowerCase())) refuse(`CALL ${name}`)
}

const namespaces = new Set([
  'date',
  'datetime',
  'localdatetime',
  'time',
  'localtime',
  'duration',
  'point',
  'vector.similarity',
])

/** Words a query may begin with; whatever else it begins with is a command and no query. */
const beginnings = new Set([
  'match',
  'optional',
  'unwind',
  'with',
  'return',
  'call',
  // Each of these is refused later on, by a name of its own.
  'create',
  'merge',
  'load',
  'foreach',
])

function nameEndingAt(tokens: Token[], last: number): string {
  let first = last
  while (tokens[first - 1]?.text === '.' && isName(tokens[first - 2])) first -= 2
  return tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join('')
}

function refuseFunctions(tokens: Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (!isName(token) || tokens[index + 1]?.text !== '(') continue
    const name = nameEndingAt(tokens, index)
    const namespace = name.toLowerCase().split('.').slice(0, -1).join('.')
    if (namespace === '' || namespaces.has(namespace) || procedures.has(name.toLowerCase())) continue
    refuse(`${name}()`)
  }
}

/**
 * Refuses what a text cannot be allowed whatever the store would do with it. The stores' plans are what a query
 * is really held to; this says sooner, and in plainer words, what they would refuse.
 */
export function refuseByText(cypher: string): void {
  const tokens = tokensOf(withoutEscapes(cypher))
  const words = tokens.map(({ kind, text }) => (kind === 'word' || kind === 'sign' ? text.toLowerCase() : ''))
  const [first = ''] = words
  if (first === 'explain' || first === 'profile') {
    throw new QueryRefused(
      `${first.toUpperCase()} is not part of a query here.`,
      'Leave it out, and ask for the plan: POST the query to /api/cypher/plan.',
    )
  }
  const end = words.indexOf(';')
  if (end >= 0 && end < words.length - 1) refuse('More than one statement at once')
  // CREATE of an index, a constraint or a database; a pattern begins with a sign.
  if (first === 'create' && /^\w/.test(words[1] ?? '')) refuse(`CREATE ${words[1]?.toUpperCase()}`)
  if (!beginnings.has(first)) refuse(first === '' ? 'A text without a query' : first.toUpperCase())
  for (const [index, word] of words.entries()) {
    const [before, after] = [words[index - 1], words[index + 1]]
    if (word === 'load' && after === 'csv') refuse('LOAD CSV')
    if (word === 'use' && before === '{' && after !== ':') refuse('USE of another database')
  }
  refuseFunctions(tokens)
}
