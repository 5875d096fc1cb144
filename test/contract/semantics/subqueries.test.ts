import { readsAlike } from './cases.ts'

readsAlike('a subquery', [
  {
    it: 'COUNT counts the edges of a node, each once',
    cypher: 'MATCH (n:Event) RETURN n.id AS id, COUNT { (n)--() } AS degree ORDER BY id',
    rows: [
      { id: 'event:airlift', degree: 5 },
      { id: 'event:bribe', degree: 7 },
      { id: 'event:coup', degree: 2 },
      { id: 'event:deal', degree: 3 },
      { id: 'event:exile', degree: 0 },
    ],
  },
  {
    it: 'COUNT tells directions and types apart',
    cypher: `MATCH (a:Actor {id: 'actor:zita'})
             RETURN COUNT { (a)-->() } AS out, COUNT { (a)<--() } AS into, COUNT { (a)-[:ACCUSED_OF]-() } AS accused`,
    rows: [{ out: 2, into: 0, accused: 1 }],
  },
  {
    it: 'COUNT takes a MATCH with a WHERE',
    cypher: `MATCH (n:Event)
             RETURN n.id AS id, COUNT { MATCH (n)<-[:PARTICIPATED_IN]-(a:Actor) WHERE a.name > 'P' } AS actors
             ORDER BY actors DESC, id LIMIT 2`,
    rows: [
      { id: 'event:airlift', actors: 1 },
      { id: 'event:bribe', actors: 1 },
    ],
  },
  {
    it: 'COUNT filters',
    cypher: 'MATCH (n:Event) WHERE COUNT { (n)--() } > 3 RETURN n.id AS id ORDER BY id',
    rows: [{ id: 'event:airlift' }, { id: 'event:bribe' }],
  },
  {
    it: 'EXISTS filters by a pattern with a condition',
    cypher: `MATCH (n:Event) WHERE EXISTS { MATCH (n)-[:TAGGED]->(t:Tag) WHERE t.name = 'Money' }
             RETURN n.id AS id ORDER BY id`,
    rows: [{ id: 'event:bribe' }, { id: 'event:deal' }],
  },
  {
    it: 'NOT EXISTS filters, and a bare pattern in WHERE does the same',
    cypher: `MATCH (n:Event) WHERE NOT EXISTS { (n)-[:TAGGED]->() } AND NOT (n)-[:TAGGED]->()
             RETURN n.id AS id ORDER BY id`,
    rows: [{ id: 'event:coup' }, { id: 'event:exile' }],
  },
  {
    it: 'EXISTS is a value',
    cypher: `MATCH (t:Tag) RETURN t.id AS id, EXISTS { (t)<-[:TAGGED]-() } AS used ORDER BY id`,
    rows: [
      { id: 'tag:arms', used: true },
      { id: 'tag:money', used: true },
      { id: 'tag:unused', used: false },
    ],
  },
  {
    it: 'a pattern comprehension lists what a pattern finds',
    cypher: `MATCH (n:Event {id: 'event:bribe'})
             RETURN size([(n)-[:TAGGED]->(t) | t.name]) AS tags,
                    [(n)-[:TAGGED]->(t) WHERE t.name > 'B' | t.name] AS late`,
    rows: [{ tags: 2, late: ['Money'] }],
  },
  {
    it: 'CALL runs once a row and keeps the row when it counts nothing',
    cypher: `MATCH (t:Tag) CALL (t) { MATCH (t)<-[:TAGGED]-(e) RETURN count(e) AS events }
             RETURN t.id AS id, events ORDER BY id`,
    rows: [
      { id: 'tag:arms', events: 2 },
      { id: 'tag:money', events: 2 },
      { id: 'tag:unused', events: 0 },
    ],
  },
])

readsAlike('WITH', [
  {
    it: 'renames, and a name may be given again',
    cypher: 'WITH 1 AS x WITH x + 1 AS x, x AS before RETURN x, before',
    rows: [{ x: 2, before: 1 }],
  },
  {
    it: 'adds to all there is with a star',
    cypher: `MATCH (e:Event) WITH *, e.title AS title WHERE title > 'C' RETURN e.id AS id ORDER BY title DESC`,
    rows: [{ id: 'event:exile' }, { id: 'event:deal' }, { id: 'event:coup' }],
  },
  {
    it: 'carries a total into the next MATCH',
    cypher: `MATCH (e:Event) WITH count(*) AS total MATCH (t:Tag) RETURN t.id AS id, total ORDER BY id`,
    rows: [
      { id: 'tag:arms', total: 5 },
      { id: 'tag:money', total: 5 },
      { id: 'tag:unused', total: 5 },
    ],
  },
  {
    it: 'carries nodes in a list, which UNWIND opens again',
    cypher: `MATCH (e:Event) WITH e ORDER BY e.id WITH collect(e) AS events
             WITH head(events) AS first, events UNWIND events AS e
             WITH first, e WHERE e.importance = 7
             RETURN first.title AS first, labels(first)[0] AS type, e.id AS id ORDER BY id`,
    rows: [
      { first: 'Airlift', type: 'Event', id: 'event:bribe' },
      { first: 'Airlift', type: 'Event', id: 'event:deal' },
    ],
  },
])

readsAlike('UNWIND', [
  {
    it: 'gives no row for an empty list or for null',
    cypher: `CALL { UNWIND [] AS x RETURN count(x) AS empty } CALL { UNWIND null AS y RETURN count(*) AS nothing }
             RETURN empty, nothing`,
    rows: [{ empty: 0, nothing: 0 }],
  },
  { it: 'gives a row for a null in a list', cypher: 'UNWIND [null] AS x RETURN x', rows: [{ x: null }] },
  {
    it: 'opens lists in lists',
    cypher: 'UNWIND [[1, 2], [], [3]] AS list UNWIND list AS x RETURN x ORDER BY x DESC',
    rows: [{ x: 3 }, { x: 2 }, { x: 1 }],
  },
  {
    it: 'opens a property that is a list, and leaves out a node without it',
    cypher: 'MATCH (a:Actor) UNWIND a.aliases AS alias RETURN a.id AS id, alias ORDER BY alias',
    rows: [
      { id: 'actor:alvaro', alias: 'Al' },
      { id: 'actor:oliver', alias: 'Ollie' },
      { id: 'actor:alvaro', alias: 'The Broker' },
    ],
  },
  {
    it: 'reads maps in maps',
    cypher: `UNWIND $rows AS row
             RETURN row.id AS id, row.properties.name AS name, row.properties.list[1] AS item, row.none AS none
             ORDER BY id`,
    parameters: {
      rows: [
        { id: 'b', properties: { name: 'B', list: [1, 2] } },
        { id: 'a', properties: { name: null, list: [] } },
      ],
    },
    rows: [
      { id: 'a', name: null, item: null, none: null },
      { id: 'b', name: 'B', item: 2, none: null },
    ],
  },
  {
    it: 'looks each id up, and what is not there gives no row',
    cypher: 'UNWIND $ids AS id MATCH (e:Event {id: id}) RETURN e.title AS title ORDER BY title',
    parameters: { ids: ['event:deal', 'event:none', 'event:coup', 'event:deal'] },
    rows: [{ title: 'Coup' }, { title: 'Deal' }, { title: 'Deal' }],
  },
])
