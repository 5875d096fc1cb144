import { readsAlike } from './cases.ts'

readsAlike('nulls', [
  {
    it: 'compare to null, whatever is on the other side',
    cypher: 'RETURN null = null AS same, null <> 1 AS other, 1 < null AS less, NOT null AS negated',
    rows: [{ same: null, other: null, less: null, negated: null }],
  },
  {
    it: 'decide AND and OR only where the other side does not',
    cypher: `RETURN null AND false AS no, null AND true AS unknown, null OR true AS yes,
                    null OR false AS unsure, null XOR true AS either`,
    rows: [{ no: false, unknown: null, yes: true, unsure: null, either: null }],
  },
  {
    it: 'make IN null unless the value is found',
    cypher: `RETURN 1 IN [null, 1] AS found, 1 IN [null, 2] AS unknown, null IN [1] AS nothing,
                    null IN [null] AS itself, 1 IN [] AS empty, NOT 1 IN [null, 2] AS negated`,
    rows: [{ found: true, unknown: null, nothing: null, itself: null, empty: false, negated: null }],
  },
  {
    it: 'pass through arithmetic, concatenation and functions',
    cypher: `RETURN null + 1 AS sum, 'a' + null AS text, [1] + null AS list, size(null) AS size,
                    toLower(null) AS lower, split(null, ',') AS parts, 'a' STARTS WITH null AS starts`,
    rows: [{ sum: null, text: null, list: null, size: null, lower: null, parts: null, starts: null }],
  },
  {
    it: 'are asked for with IS NULL and IS NOT NULL, and a list of one is not one',
    cypher: `RETURN null IS NULL AS yes, null IS NOT NULL AS no, 1 IS NOT NULL AS value,
                    [null] IS NULL AS list`,
    rows: [{ yes: true, no: false, value: true, list: false }],
  },
  {
    it: 'are stepped over by coalesce, which is null when all are',
    cypher: 'RETURN coalesce(null, null, 3, 4) AS third, coalesce(null, null) AS none',
    rows: [{ third: 3, none: null }],
  },
  {
    it: 'stand for a property, a map key and a list item that is not there',
    cypher: `MATCH (e:Event {id: 'event:coup'})
             RETURN e.importance AS property, {a: 1}.b AS key, [1, 2][5] AS item, [1, 2][null] AS place`,
    rows: [{ property: null, key: null, item: null, place: null }],
  },
  {
    it: 'are left out by an equality and by its opposite',
    cypher: `MATCH (e:Event) WHERE e.importance <> 7 RETURN e.id AS id ORDER BY id`,
    rows: [{ id: 'event:airlift' }, { id: 'event:exile' }],
  },
  {
    it: 'are left out by NOT, for what is unknown stays so',
    cypher: 'MATCH (e:Event) WHERE NOT e.importance > 5 RETURN e.id AS id ORDER BY id',
    rows: [{ id: 'event:exile' }],
  },
  {
    it: 'are left out by NOT over AND',
    cypher: `MATCH (e:Event) WHERE NOT (e.importance > 5 AND e.dateEnd > '1')
             RETURN e.id AS id ORDER BY id`,
    rows: [{ id: 'event:exile' }],
  },
  {
    it: 'are never found with = null',
    cypher: 'MATCH (e:Event) WHERE e.importance = null RETURN e.id AS id ORDER BY id',
    rows: [],
  },
  {
    it: 'are found with IS NULL',
    cypher: 'MATCH (e:Event) WHERE e.importance IS NULL RETURN e.id AS id ORDER BY id',
    rows: [{ id: 'event:coup' }],
  },
  {
    it: 'in a list let nothing pass NOT IN',
    cypher: 'MATCH (e:Event) WHERE NOT e.importance IN [7, null] RETURN e.id AS id ORDER BY id',
    rows: [],
  },
  {
    it: 'as a parameter in a pattern find nothing',
    cypher: 'MATCH (e:Event {id: $id}) RETURN e.id AS id ORDER BY id',
    parameters: { id: null },
    rows: [],
  },
  {
    it: 'as a parameter switch an optional filter off',
    cypher: `MATCH (e:Event) WHERE $importances IS NULL OR e.importance IN $importances
             RETURN count(*) AS total`,
    parameters: { importances: null },
    rows: [{ total: 5 }],
  },
  {
    it: 'are not counted, collected, averaged or compared',
    cypher: `MATCH (e:Event)
             RETURN count(*) AS rows, count(e.importance) AS values, sum(e.importance) AS sum,
                    avg(e.importance) AS average, min(e.importance) AS least, max(e.importance) AS most`,
    rows: [{ rows: 5, values: 4, sum: 23, average: 5.75, least: 0, most: 9 }],
  },
  {
    it: 'alone leave nothing to collect, average or compare',
    cypher: `MATCH (e:Event)
             RETURN count(e.nothing) AS values, collect(e.nothing) AS list, avg(e.nothing) AS average,
                    min(e.nothing) AS least, max(e.nothing) AS most`,
    rows: [{ values: 0, list: [], average: null, least: null, most: null }],
  },
  {
    it: 'inside a map are collected',
    cypher: 'UNWIND [1, null] AS x WITH collect({x: x}) AS maps RETURN size(maps) AS size, maps[1] AS second',
    rows: [{ size: 2, second: { x: null } }],
  },
  {
    it: 'match no WHEN of a CASE, not even their own',
    cypher: "RETURN CASE null WHEN null THEN 'null' ELSE 'else' END AS answer",
    rows: [{ answer: 'else' }],
  },
])
