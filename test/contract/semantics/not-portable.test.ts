import { readsDiffer, writesDiffer } from './cases.ts'

const syntax = /syntax error/

readsDiffer('not portable, refused by the embedded engine:', [
  {
    it: 'label alternatives',
    cypher: 'MATCH (n:Actor|Tag) RETURN count(n) AS n',
    neo4j: [{ n: 7 }],
    embedded: syntax,
  },
  {
    it: 'a label denied',
    cypher: 'MATCH (n:!Event) RETURN count(n) AS n',
    neo4j: [{ n: 7 }],
    embedded: syntax,
  },
  {
    it: 'WHERE inside a node pattern',
    cypher: "MATCH (n:Tag WHERE n.name = 'Arms') RETURN n.id AS id",
    neo4j: [{ id: 'tag:arms' }],
    embedded: syntax,
  },
  {
    it: 'a COLLECT subquery',
    cypher: `MATCH (t:Tag {id: 'tag:arms'})
             RETURN COLLECT { MATCH (t)<-[:TAGGED]-(e) RETURN e.id ORDER BY e.id } AS ids`,
    neo4j: [{ ids: ['event:airlift', 'event:bribe'] }],
    embedded: syntax,
  },
  {
    it: 'a quantified path',
    cypher: `MATCH (:Event {id: 'event:coup'}) (()-[:RELATED_TO]-()){1,2} (m) RETURN m.id AS id`,
    neo4j: [{ id: 'event:deal' }],
    embedded: syntax,
  },
  {
    it: 'SHORTEST k',
    cypher: `MATCH p = SHORTEST 1 (:Actor {id: 'actor:zita'})-[]-+(:Tag {id: 'tag:arms'}) RETURN length(p) AS length`,
    neo4j: [{ length: 2 }],
    embedded: syntax,
  },
  {
    it: 'a slice of what is being collected',
    cypher: "MATCH (t:Tag {id: 'tag:arms'}) RETURN collect(t.id)[0..5] AS ids",
    neo4j: [{ ids: ['tag:arms'] }],
    embedded: /'collect' cannot be used here/,
  },
  {
    it: 'a comprehension over what is being collected',
    cypher: "MATCH (t:Tag {id: 'tag:arms'}) RETURN [id IN collect(t.id) | id] AS ids",
    neo4j: [{ ids: ['tag:arms'] }],
    embedded: /'collect' cannot be used here/,
  },
  {
    it: 'duration.between',
    cypher: "RETURN duration.between(date('1985-08-20'), date('1985-08-25')).days AS days",
    neo4j: [{ days: 5 }],
    embedded: syntax,
  },
  {
    it: 'date.truncate',
    cypher: "RETURN toString(date.truncate('month', date('1985-08-20'))) AS month",
    neo4j: [{ month: '1985-08-01' }],
    embedded: syntax,
  },
  {
    it: 'a part of a date that has no name',
    cypher: "RETURN date('1985-08-20').year AS year",
    neo4j: [{ year: 1985 }],
    embedded: /cannot read from it/,
  },
  {
    it: 'an expression in LIMIT',
    cypher: 'MATCH (t:Tag) RETURN t.id AS id ORDER BY id LIMIT 3 - 2',
    neo4j: [{ id: 'tag:arms' }],
    embedded: /integer literal or parameter/,
  },
  {
    it: 'a variable in a projection',
    cypher: "MATCH (t:Tag {id: 'tag:arms'}) WITH t, 2 AS degree RETURN t {.id, degree} AS tag",
    neo4j: [{ tag: { id: 'tag:arms', degree: 2 } }],
    embedded: syntax,
  },
  {
    it: 'a key named as',
    cypher: "RETURN {as: 'x'} AS map",
    neo4j: [{ map: { as: 'x' } }],
    embedded: syntax,
  },
  {
    it: 'a property named as, without ticks',
    cypher: `MATCH ()-[r:PARTICIPATED_IN]->() WHERE r.as = 'Ollie' RETURN count(r) AS n`,
    neo4j: [{ n: 1 }],
    embedded: syntax,
  },
  {
    it: 'text joined with ||',
    cypher: "RETURN 'a' || 'b' AS text",
    neo4j: [{ text: 'ab' }],
    embedded: syntax,
  },
  {
    it: 'isEmpty',
    cypher: 'RETURN isEmpty([]) AS empty',
    neo4j: [{ empty: true }],
    embedded: /Unknown function/,
  },
  {
    it: 'round to places',
    cypher: 'RETURN round(1.26, 1) AS n',
    neo4j: [{ n: 1.3 }],
    embedded: /takes 1 argument/,
  },
])

readsDiffer('not portable, refused by Neo4j:', [
  {
    it: 'the shortest path from a node to itself',
    cypher:
      "MATCH (a:Actor {id: 'actor:oliver'}) MATCH p = shortestPath((a)-[*..6]-(a)) RETURN length(p) AS length",
    neo4j: /start and end nodes are the same/,
    embedded: [{ length: 2 }],
  },
  {
    it: 'a list that is named as the predicate all is',
    cypher: 'WITH [1, 2] AS all RETURN head(all) AS first, last(all) AS last',
    neo4j: /Insufficient parameters/,
    embedded: [{ first: 1, last: 2 }],
  },
])

readsDiffer('not portable and silent, other rows:', [
  {
    it: 'a condition on a shortest path is met after the search, not in it',
    cypher: `MATCH (a:Actor {id: 'actor:oliver'}), (b:Actor {id: 'actor:alvaro'})
             MATCH p = shortestPath((a)-[*..6]-(b)) WHERE none(n IN nodes(p) WHERE n.id = 'event:airlift')
             RETURN length(p) AS length`,
    neo4j: [{ length: 3 }],
    embedded: [],
  },
  {
    it: 'a sum of nothing',
    cypher: 'MATCH (e:Event) RETURN sum(e.nothing) AS sum, coalesce(sum(e.nothing), 0) AS portable',
    neo4j: [{ sum: 0, portable: 0 }],
    embedded: [{ sum: null, portable: 0 }],
  },
  {
    it: 'a text that reads as a number beside a number',
    cypher: "RETURN 1 = '1' AS same, 1 IN ['1'] AS among, 2 > '1' AS after",
    neo4j: [{ same: false, among: false, after: null }],
    embedded: [{ same: true, among: true, after: true }],
  },
  {
    it: 'a text that reads as a number, looked for in numbers',
    cypher: 'MATCH (e:Event {importance: $text}) RETURN e.id AS id ORDER BY id',
    parameters: { text: '9' },
    neo4j: [],
    embedded: [{ id: 'event:airlift' }],
  },
  {
    it: 'parameters with characters beyond the basic plane, compared as UTF-16 by Neo4j',
    cypher: "RETURN $face > $tilde AS sent, '😀' > '～' AS written",
    parameters: { face: '😀', tilde: '～' },
    neo4j: [{ sent: false, written: true }],
    embedded: [{ sent: true, written: true }],
  },
  {
    it: 'null in a list that is asked for any, all or none',
    cypher: `WITH [null, 2] AS list
             RETURN any(x IN list WHERE x > 2) AS any, all(x IN list WHERE x > 1) AS all,
                    none(x IN list WHERE x > 2) AS none, null IN [] AS empty`,
    neo4j: [{ any: null, all: null, none: null, empty: false }],
    embedded: [{ any: false, all: false, none: true, empty: null }],
  },
  {
    it: 'a value added to a list, and lists compared by order',
    cypher: 'RETURN [1] + 2 AS longer, [1, 2] < [1, 3] AS less',
    neo4j: [{ longer: [1, 2], less: true }],
    embedded: [{ longer: null, less: null }],
  },
  { it: 'UNWIND of a single value', cypher: 'UNWIND 5 AS x RETURN x', neo4j: [{ x: 5 }], embedded: [] },
  {
    it: 'floats as text, and text as whole numbers',
    cypher: "RETURN toString(2.0) AS two, 'x' + 1.0 AS one, toInteger('1.9') AS cut, 1 + 'x' AS joined",
    neo4j: [{ two: '2.0', one: 'x1.0', cut: 1, joined: '1x' }],
    embedded: [{ two: '2', one: 'x1', cut: null, joined: null }],
  },
  {
    it: 'the half below zero',
    cypher: 'RETURN round(-1.5) AS rounded',
    neo4j: [{ rounded: -1 }],
    embedded: [{ rounded: -2 }],
  },
  {
    it: 'text split at nothing, trimmed of no-break spaces, matched without case beyond ASCII',
    cypher: "RETURN split('ab', '') AS parts, size(trim('\\u00a0a')) AS size, 'é' =~ '(?i)É' AS capital",
    neo4j: [{ parts: ['a', 'b'], size: 2, capital: false }],
    embedded: [{ parts: ['', 'a', 'b', ''], size: 1, capital: true }],
  },
  {
    it: 'a date of a month or a year',
    cypher:
      "WITH date('1985-08') AS month, date('1985') AS year RETURN toString(month) AS month, toString(year) AS year",
    neo4j: [{ month: '1985-08-01', year: '1985-01-01' }],
    embedded: [{ month: null, year: null }],
  },
  {
    it: 'a column that has no name of its own',
    cypher: 'MATCH (t:Tag) RETURN COUNT(t)',
    neo4j: [{ 'COUNT(t)': 3 }],
    embedded: [{ 'count(t)': 3 }],
  },
])

const drafts = 'MATCH (d:Draft) RETURN properties(d) AS draft'

writesDiffer('not portable, written otherwise:', [
  {
    it: 'SET of several properties at once, where one reads another',
    writes: ["CREATE (:Draft {id: 'a', x: 1})", 'MATCH (d:Draft) SET d.x = 2, d.y = d.x'],
    cypher: drafts,
    neo4j: [{ draft: { id: 'a', x: 2, y: 1 } }],
    embedded: [{ draft: { id: 'a', x: 2, y: 2 } }],
  },
  {
    it: 'MERGE on null, which only Neo4j refuses',
    refusedBy: 'neo4j',
    writes: ['MERGE (:Draft {id: $id})'],
    parameters: { id: null },
    cypher: drafts,
    neo4j: [],
    embedded: [{ draft: {} }],
  },
  {
    it: 'a list of several kinds, which only Neo4j refuses',
    refusedBy: 'neo4j',
    writes: ["CREATE (:Draft {id: 'a', list: [1, 'a']})"],
    cypher: drafts,
    neo4j: [],
    embedded: [{ draft: { id: 'a', list: [1, 'a'] } }],
  },
  {
    it: 'a list with a null in it, which only Neo4j refuses',
    refusedBy: 'neo4j',
    writes: ["CREATE (:Draft {id: 'a', list: [1, null]})"],
    cypher: drafts,
    neo4j: [],
    embedded: [{ draft: { id: 'a', list: [1, null] } }],
  },
  {
    it: 'a list of lists, which only Neo4j refuses',
    refusedBy: 'neo4j',
    writes: ["CREATE (:Draft {id: 'a', list: [[1]]})"],
    cypher: drafts,
    neo4j: [],
    embedded: [{ draft: { id: 'a', list: [[1]] } }],
  },
  {
    it: 'a map as a property, which only Neo4j refuses',
    refusedBy: 'neo4j',
    writes: ["CREATE (:Draft {id: 'a', map: $map})"],
    parameters: { map: { key: 1 } },
    cypher: drafts,
    neo4j: [],
    embedded: [{ draft: { id: 'a', map: { key: 1 } } }],
  },
])
