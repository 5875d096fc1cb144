import { readsAlike } from './cases.ts'

readsAlike('aggregation', [
  {
    it: 'groups by what is returned beside it, null being a group',
    cypher: 'MATCH (e:Event) RETURN e.importance AS importance, count(*) AS events ORDER BY importance',
    rows: [
      { importance: 0, events: 1 },
      { importance: 7, events: 2 },
      { importance: 9, events: 1 },
      { importance: null, events: 1 },
    ],
  },
  {
    it: 'groups by an expression',
    cypher: 'MATCH (e:Event) RETURN e.importance > 5 AS high, count(*) AS events ORDER BY high',
    rows: [
      { high: false, events: 1 },
      { high: true, events: 3 },
      { high: null, events: 1 },
    ],
  },
  {
    it: 'groups by several keys',
    cypher: `MATCH (a:Actor)-[r]->(e:Event) WITH a.name AS name, type(r) AS type, count(*) AS edges
             RETURN name, type, edges ORDER BY name, type`,
    rows: [
      { name: 'Oliver', type: 'PARTICIPATED_IN', edges: 3 },
      { name: 'Zita', type: 'ACCUSED_OF', edges: 1 },
      { name: 'Zita', type: 'PARTICIPATED_IN', edges: 1 },
      { name: 'Álvaro', type: 'PARTICIPATED_IN', edges: 2 },
    ],
  },
  {
    it: 'groups by node, not by what the node is called',
    cypher: `MATCH (t:Tag)<-[:TAGGED]-(e) WITH t, count(e) AS events
             RETURN t.name AS tag, events ORDER BY tag`,
    rows: [
      { tag: 'Arms', events: 2 },
      { tag: 'Money', events: 2 },
    ],
  },
  {
    it: 'may be what the order follows',
    cypher: 'MATCH (e:Event) RETURN e.importance AS i, count(*) AS events ORDER BY count(*) DESC, i LIMIT 2',
    rows: [
      { i: 7, events: 2 },
      { i: 0, events: 1 },
    ],
  },
  {
    it: 'of no rows and no key is one row',
    cypher: `MATCH (e:Event {id: 'event:none'})
             RETURN count(*) AS rows, count(e) AS events, collect(e.id) AS ids, avg(e.importance) AS average,
                    min(e.importance) AS least, max(e.importance) AS most, coalesce(sum(e.importance), 0) AS sum`,
    rows: [{ rows: 0, events: 0, ids: [], average: null, least: null, most: null, sum: 0 }],
  },
  {
    it: 'of no rows and a key is no row',
    cypher: "MATCH (e:Event {id: 'event:none'}) RETURN e.id AS id, count(*) AS events ORDER BY id",
    rows: [],
  },
  {
    it: 'of a label that no node has counts none',
    cypher: 'MATCH (n:Nowhere) RETURN count(n) AS nodes',
    rows: [{ nodes: 0 }],
  },
  {
    it: 'counts rows, values and different values',
    cypher: `MATCH (e:Event) RETURN count(*) AS rows, count(e.importance) AS values,
                    count(DISTINCT e.importance) AS different`,
    rows: [{ rows: 5, values: 4, different: 3 }],
  },
  {
    it: 'counts 1 and 1.0 as one value, and a text as another',
    cypher: "UNWIND [1, 1.0, '1'] AS x RETURN count(DISTINCT x) AS different",
    rows: [{ different: 2 }],
  },
  {
    it: 'counts nodes and edges once with DISTINCT',
    cypher: `MATCH (a:Event)-[r:RELATED_TO]-(:Event)
             RETURN count(a) AS ends, count(DISTINCT a) AS events, count(DISTINCT r) AS edges`,
    rows: [{ ends: 6, events: 4, edges: 3 }],
  },
  {
    it: 'sums and averages integers and floats',
    cypher: 'UNWIND [1, 2.5, 3] AS x RETURN sum(x) AS sum, avg(x) AS average, sum(DISTINCT x) AS different',
    rows: [{ sum: 6.5, average: 2.1666666666666665, different: 6.5 }],
  },
  {
    it: 'averages integers to a float',
    cypher: 'UNWIND [1, 2] AS x RETURN sum(x) AS sum, avg(x) AS average',
    rows: [{ sum: 3, average: 1.5 }],
  },
  {
    it: 'finds the least and the greatest text',
    cypher: 'MATCH (a:Actor) RETURN min(a.name) AS first, max(a.name) AS last',
    rows: [{ first: 'Oliver', last: 'Álvaro' }],
  },
  {
    it: 'takes an expression in and is taken by one',
    cypher: `MATCH (e:Event) RETURN max(size(e.title)) AS longest, count(*) * 2 AS twice,
                    count(*) + sum(e.importance) AS both`,
    rows: [{ longest: 7, twice: 10, both: 28 }],
  },
  {
    it: 'counts by condition with CASE',
    cypher: `MATCH (e:Event) RETURN count(CASE WHEN e.importance > 5 THEN 1 END) AS counted,
                    sum(CASE WHEN e.importance > 5 THEN 1 ELSE 0 END) AS summed`,
    rows: [{ counted: 3, summed: 3 }],
  },
  {
    it: 'collects each value once with DISTINCT, in the order of first sight',
    cypher: 'MATCH (e:Event) WITH e ORDER BY e.id RETURN collect(DISTINCT e.importance) AS importances',
    rows: [{ importances: [9, 7, 0] }],
  },
  {
    it: 'picks the first of each group with head and collect',
    cypher: `MATCH (e:Event) WITH e ORDER BY e.id DESC
             WITH e.importance AS importance, head(collect(e.id)) AS first
             RETURN importance, first ORDER BY importance`,
    rows: [
      { importance: 0, first: 'event:exile' },
      { importance: 7, first: 'event:deal' },
      { importance: 9, first: 'event:airlift' },
      { importance: null, first: 'event:coup' },
    ],
  },
  {
    it: 'cuts a collected list one WITH later',
    cypher: `MATCH (e:Event) WITH e.id AS id ORDER BY id WITH collect(id) AS ids
             RETURN ids[0..$limit] AS first, size(ids) AS total`,
    parameters: { limit: 2 },
    rows: [{ first: ['event:airlift', 'event:bribe'], total: 5 }],
  },
  {
    it: 'is filtered by the WHERE of its WITH',
    cypher: `MATCH (a:Actor)-[:PARTICIPATED_IN]->(e) WITH e, count(a) AS actors WHERE actors > 1
             RETURN e.id AS id, actors ORDER BY id`,
    rows: [
      { id: 'event:airlift', actors: 2 },
      { id: 'event:bribe', actors: 2 },
    ],
  },
  {
    it: 'sums over the values of maps',
    cypher: 'UNWIND $rows AS row WITH row.tag AS tag, sum(row.size) AS size RETURN tag, size ORDER BY tag',
    parameters: {
      rows: [
        { tag: 'b', size: 1 },
        { tag: 'a', size: 2 },
        { tag: 'b', size: 3 },
      ],
    },
    rows: [
      { tag: 'a', size: 2 },
      { tag: 'b', size: 4 },
    ],
  },
])

readsAlike('DISTINCT and UNION', [
  {
    it: 'DISTINCT keeps one row of each, null among them',
    cypher: 'MATCH (e:Event) RETURN DISTINCT e.importance AS importance ORDER BY importance',
    rows: [{ importance: 0 }, { importance: 7 }, { importance: 9 }, { importance: null }],
  },
  {
    it: 'DISTINCT compares lists and maps by what they hold',
    cypher: 'UNWIND [{a: [1]}, {a: [1]}, {a: [2]}] AS map WITH DISTINCT map RETURN map ORDER BY map.a[0]',
    rows: [{ map: { a: [1] } }, { map: { a: [2] } }],
  },
  {
    it: 'UNION drops what is there already, UNION ALL does not',
    cypher: `CALL { RETURN 1 AS x UNION RETURN 1 AS x } WITH count(*) AS once
             CALL { RETURN 1 AS x UNION ALL RETURN 1 AS x } RETURN once, count(*) AS twice`,
    rows: [{ once: 1, twice: 2 }],
  },
  {
    it: 'a UNION in a CALL is sorted as a whole',
    cypher: `CALL { MATCH (t:Tag) RETURN t.id AS id UNION ALL MATCH (a:Actor) RETURN a.id AS id }
             RETURN id ORDER BY id DESC LIMIT 4`,
    rows: [{ id: 'tag:unused' }, { id: 'tag:money' }, { id: 'tag:arms' }, { id: 'actor:zita' }],
  },
])
