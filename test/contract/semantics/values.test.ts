import { readsAlike } from './cases.ts'

readsAlike('lists', [
  {
    it: 'have a size, a head, a last, a tail and a reverse',
    cypher: `RETURN size([1, 2, null]) AS size, head([1, 2]) AS head, last([1, 2]) AS last,
                    tail([1, 2, 3]) AS tail, reverse([1, 2]) AS reverse`,
    rows: [{ size: 3, head: 1, last: 2, tail: [2, 3], reverse: [2, 1] }],
  },
  {
    it: 'that are empty have no head and no last',
    cypher: 'RETURN head([]) AS head, last([]) AS last, tail([]) AS tail, size([]) AS size',
    rows: [{ head: null, last: null, tail: [], size: 0 }],
  },
  {
    it: 'are indexed from both ends and sliced',
    cypher: `WITH [1, 2, 3] AS list
             RETURN list[0] AS first, list[-1] AS last, list[0..2] AS start, list[1..] AS rest, list[..1] AS one`,
    rows: [{ first: 1, last: 3, start: [1, 2], rest: [2, 3], one: [1] }],
  },
  {
    it: 'come from range, both ends included',
    cypher: 'RETURN range(1, 4) AS up, range(0, 10, 5) AS step, range(3, 1, -1) AS down, range(3, 1) AS none',
    rows: [{ up: [1, 2, 3, 4], step: [0, 5, 10], down: [3, 2, 1], none: [] }],
  },
  {
    it: 'are joined, compared and searched',
    cypher: `RETURN [1, 2] + [3] AS joined, [1, 2] = [1, 2] AS same, [1, 2] = [2, 1] AS turned,
                    2 IN [1, 2] AS found, [1] IN [[1], [2]] AS list, 'a' IN ['A'] AS capital`,
    rows: [{ joined: [1, 2, 3], same: true, turned: false, found: true, list: true, capital: false }],
  },
  {
    it: 'are filtered and mapped',
    cypher: `WITH [1, 2, 3] AS list
             RETURN [x IN list WHERE x > 1 | x * 10] AS both, [x IN list WHERE x > 1] AS filtered,
                    [x IN list | x + 1] AS mapped, [x IN null | x] AS none`,
    rows: [{ both: [20, 30], filtered: [2, 3], mapped: [2, 3, 4], none: null }],
  },
  {
    it: 'are asked for any, all, none and a single one',
    cypher: `WITH [1, 2] AS list
             RETURN any(x IN list WHERE x > 1) AS any, all(x IN list WHERE x > 1) AS all,
                    none(x IN list WHERE x > 2) AS none, single(x IN list WHERE x > 1) AS single,
                    any(x IN [] WHERE x > 1) AS anyOfNone, all(x IN [] WHERE x > 1) AS allOfNone`,
    rows: [{ any: true, all: false, none: true, single: true, anyOfNone: false, allOfNone: true }],
  },
  {
    it: 'are folded by reduce',
    cypher: `RETURN reduce(sum = 0, x IN [1, 2, 3] | sum + x) AS sum,
                    reduce(text = '', x IN ['a', 'b'] | text + x) AS text`,
    rows: [{ sum: 6, text: 'ab' }],
  },
  {
    it: 'as properties are searched, measured and compared',
    cypher: `MATCH (a:Actor) WHERE 'Ollie' IN a.aliases OR a.aliases = $aliases
             RETURN a.id AS id, size(a.aliases) AS size, a.aliases[0] AS first ORDER BY id`,
    parameters: { aliases: ['Al', 'The Broker'] },
    rows: [
      { id: 'actor:alvaro', size: 2, first: 'Al' },
      { id: 'actor:oliver', size: 1, first: 'Ollie' },
    ],
  },
  {
    it: 'as properties are searched in part, with the name and where there is none',
    cypher: `MATCH (a:Actor)
             WHERE any(name IN coalesce(a.aliases, []) + [a.name] WHERE toLower(name) CONTAINS 'b')
             RETURN a.id AS id ORDER BY id`,
    rows: [{ id: 'actor:alvaro' }, { id: 'actor:bank' }],
  },
])

readsAlike('text', [
  {
    it: 'changes case beyond ASCII',
    cypher: `RETURN toLower('ÀÉÎ Straße ĄŻ') AS lower, toUpper('àéî ąż') AS upper, toUpper('straße') AS sharp`,
    rows: [{ lower: 'àéî straße ąż', upper: 'ÀÉÎ ĄŻ', sharp: 'STRASSE' }],
  },
  {
    it: 'is trimmed of spaces, tabs and line ends',
    cypher: "RETURN trim('  a b\\t\\n') AS both, ltrim(' a ') AS left, rtrim(' a ') AS right",
    rows: [{ both: 'a b', left: 'a ', right: ' a' }],
  },
  {
    it: 'is split, empty parts kept',
    cypher: `RETURN split('a,b,,c', ',') AS parts, split('a--b', '--') AS long, split('', ',') AS none`,
    rows: [{ parts: ['a', 'b', '', 'c'], long: ['a', 'b'], none: [''] }],
  },
  {
    it: 'is measured and cut by character',
    cypher: `RETURN size('été') AS size, size('😀') AS face, substring('Álvaro', 1, 3) AS middle,
                    substring('Álvaro', 4) AS rest, left('été', 2) AS left, right('été', 2) AS right,
                    substring('abc', 5) AS past, reverse('été!') AS reverse`,
    rows: [
      { size: 3, face: 1, middle: 'lva', rest: 'ro', left: 'ét', right: 'té', past: '', reverse: '!été' },
    ],
  },
  {
    it: 'is replaced everywhere, and literally',
    cypher: "RETURN replace('a.b.c', '.', '-') AS dots, replace('été', 'é', 'e') AS accents",
    rows: [{ dots: 'a-b-c', accents: 'ete' }],
  },
  {
    it: 'is searched by case and accent',
    cypher: `RETURN 'Émile' STARTS WITH 'É' AS starts, 'Émile' STARTS WITH 'E' AS plain,
                    'Émile' CONTAINS 'mil' AS contains, 'Émile' ENDS WITH 'LE' AS ends, 'x' CONTAINS '' AS empty`,
    rows: [{ starts: true, plain: false, contains: true, ends: false, empty: true }],
  },
  {
    it: 'is the same only when its code points are',
    cypher: `RETURN 'é' = '\\u00e9' AS same, 'é' = 'e\\u0301' AS composed, 'a' = 'A' AS capital`,
    rows: [{ same: true, composed: false, capital: false }],
  },
  {
    it: 'matches a regular expression as a whole',
    cypher: `RETURN 'abc' =~ 'a.*' AS starts, 'xabc' =~ 'a.*' AS within, 'ABC' =~ '(?i)abc' AS capital`,
    rows: [{ starts: true, within: false, capital: true }],
  },
  {
    it: 'is joined with text and with whole numbers',
    cypher: "MATCH (e:Event {id: 'event:deal'}) RETURN e.title + ': ' + e.importance AS label",
    rows: [{ label: 'Deal: 7' }],
  },
  {
    it: 'holds quotes, line ends and escapes',
    cypher: `RETURN "it's" AS double, 'it\\'s' AS escaped, 'a\\tb' AS tab`,
    rows: [{ double: "it's", escaped: "it's", tab: 'a\tb' }],
  },
])

readsAlike('numbers', [
  {
    it: 'that are whole divide to whole numbers, towards zero',
    cypher:
      'RETURN 7 / 2 AS half, -7 / 2 AS negative, 7 % 3 AS rest, -7 % 3 AS negativeRest, 1 / 3 * 3 AS lost',
    rows: [{ half: 3, negative: -3, rest: 1, negativeRest: -1, lost: 0 }],
  },
  {
    it: 'that are floats divide to floats',
    cypher:
      'RETURN 7 / 2.0 AS half, toFloat(7) / 2 AS made, 7.5 % 2 AS rest, 2 ^ 10 AS power, 0.1 + 0.2 AS sum',
    rows: [{ half: 3.5, made: 3.5, rest: 1.5, power: 1024, sum: 0.30000000000000004 }],
  },
  {
    it: 'bind as they do at school',
    cypher: 'RETURN 1 + 2 * 3 AS product, (1 + 2) * 3 AS sum, -2 ^ 2 AS power, 10 - 2 - 3 AS left',
    rows: [{ product: 7, sum: 9, power: 4, left: 5 }],
  },
  {
    it: 'are equal across kinds',
    cypher: 'RETURN 1 = 1.0 AS same, 1 IN [1.0] AS among, -0.0 = 0 AS zero, 1 < 1.5 AS less',
    rows: [{ same: true, among: true, zero: true, less: true }],
  },
  {
    it: 'are neither before nor after text that reads as no number',
    cypher:
      "RETURN 1 > 'a' AS after, 1 <= 'a' AS upTo, 'a' < 1 AS before, 1 = 'a' AS same, 1 <> 'a' AS other",
    rows: [{ after: null, upTo: null, before: null, same: false, other: true }],
  },
  {
    it: 'are read from text, and null where there is none',
    cypher: `RETURN toInteger('-12') AS whole, toInteger('x') AS none, toFloat('1.5') AS float,
                    toInteger(1.9) AS cut, toString(12) AS text, toString(1.5) AS floatText`,
    rows: [{ whole: -12, none: null, float: 1.5, cut: 1, text: '12', floatText: '1.5' }],
  },
  {
    it: 'are rounded',
    cypher: `RETURN round(1.4) AS down, round(2.5) AS up, floor(1.7) AS floor, ceil(1.2) AS ceil,
                    abs(-3) AS abs, sign(-3) AS sign, sqrt(16) AS root`,
    rows: [{ down: 1, up: 3, floor: 1, ceil: 2, abs: 3, sign: -1, root: 4 }],
  },
])
