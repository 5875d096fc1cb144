import { QueryNeedsNeo4j } from '../store-errors.ts'
import { positionAt } from './position.ts'
import { shapeOf } from './shape.ts'

interface Construct {
  what: string
  /** In a query's shape. */
  pattern: RegExp
  /** How to say it so that both stores understand; nothing when there is no such way. */
  instead?: string
}

/** What Neo4j understands and the embedded engine refuses; test/contract/semantics/not-portable.test.ts is its list. */
const constructs: Construct[] = [
  {
    what: 'several labels in one pattern, as in (n:A|B)',
    pattern: /(?<=\( )(?:\w+ )?: \w+ [|&] /,
    instead: 'MATCH (n) WHERE n:A OR n:B',
  },
  {
    what: 'a label that is denied, as in (n:!A)',
    pattern: /(?<=\( )(?:\w+ )?: ! /,
    instead: 'MATCH (n) WHERE NOT n:A',
  },
  {
    what: 'WHERE inside a pattern, as in (n WHERE ..)',
    pattern: /(?<=[([] )(?:\w+ )?(?:: \w+ )?where /,
    instead: 'WHERE after the pattern',
  },
  { what: 'COLLECT { }', pattern: / collect \{ /, instead: 'OPTIONAL MATCH, then collect() in WITH' },
  {
    what: 'SHORTEST',
    pattern: / (?:(?:all|any) shortest|shortest (?:0|\$)) /,
    instead: 'shortestPath(..) or allShortestPaths(..)',
  },
  {
    what: 'a quantified path, as in (()--()){1,3} or -[]-+',
    pattern: / (?:\) \{ (?:0|,)|\) [+*] |\] - (?:> )?[+*{] )/,
    instead: 'a path of variable length, as in -[*1..3]-',
  },
  {
    what: 'what is being collected inside another expression, as in collect(..)[0..5]',
    pattern: / collect \( [^()]*\) \[ | in collect \( /,
    instead: 'WITH collect(..) AS list, and then list[0..5]',
  },
  {
    what: 'an expression after LIMIT or SKIP',
    pattern: / (?:limit|skip) (?:(?:0|\$) [-+*/%] |\w+ \( |\( )/,
    instead: 'a number or a parameter',
  },
  {
    what: 'a variable in a projection, as in n {.id, degree}',
    pattern: / \{ (?:\. (?:\w+|\*) , )+\w+ [,}] /,
    instead: 'n {.id, degree: degree}',
  },
  {
    what: 'a name like a keyword without ticks, as in r.as',
    pattern: / (?:\. as|\{ as :) /,
    instead: '`as`',
  },
  { what: 'text joined by ||', pattern: / \| \| /, instead: 'a + b' },
  { what: 'isEmpty()', pattern: / isempty \( /, instead: 'size(x) = 0' },
  { what: 'round() to places', pattern: / round \( [^()]*, /, instead: 'round(10 * x) / 10.0' },
  {
    what: 'functions of dates and durations beyond date()',
    pattern: / (?:date|datetime|localdatetime|time|localtime|duration) \. \w+ \( /,
    instead:
      'text: dates in the graph are text, compared as they are written, and left(e.date, 7) is the month',
  },
  {
    what: 'parts of a date, as in date(x).year',
    pattern: / \. (?:year|month|day|week|quarter|years|months|days) /,
    instead: 'text: toInteger(left(e.date, 4)) is the year',
  },
  { what: 'CALL .. IN TRANSACTIONS', pattern: / in transactions / },
  { what: 'USING', pattern: / using (?:index|scan|join|text|range|point) /, instead: 'the query without it' },
  { what: 'point()', pattern: / point \( / },
  { what: 'IS ::', pattern: / is (?:not )?(?:: :|typed) / },
  { what: 'clauses of Cypher 25', pattern: / (?:let \w+ =|filter|when .* then|next|finish) / },
]

/** What it is that the embedded engine has refused, if it is known to lack it. */
export function missingConstruct(cypher: string, cause: unknown): QueryNeedsNeo4j | undefined {
  const shape = shapeOf(cypher)
  for (const { what, pattern, instead } of constructs) {
    const found = pattern.exec(shape.text)
    if (!found) continue
    return new QueryNeedsNeo4j(
      `The embedded store does not know ${what}.`,
      instead ? `Both stores understand: ${instead}. Or run the query on Neo4j.` : 'Run the query on Neo4j.',
      { cause, position: positionAt(cypher, shape.offsetAt(found.index)) },
    )
  }
  return undefined
}
