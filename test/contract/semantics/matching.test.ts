import { readsAlike } from './cases.ts'

readsAlike('a pattern', [
  {
    it: 'uses each edge once, so no actor is in its own company',
    cypher: `MATCH (a:Actor)-[:PARTICIPATED_IN]->(:Event {id: 'event:airlift'})<-[:PARTICIPATED_IN]-(b:Actor)
             RETURN a.id AS a, b.id AS b ORDER BY a`,
    rows: [
      { a: 'actor:alvaro', b: 'actor:oliver' },
      { a: 'actor:oliver', b: 'actor:alvaro' },
    ],
  },
  {
    it: 'uses each edge once across the parts that a comma joins',
    cypher: `MATCH (a:Actor)-[:PARTICIPATED_IN]->(e:Event {id: 'event:airlift'}),
                   (e)<-[:PARTICIPATED_IN]-(b:Actor)
             RETURN a.id AS a, b.id AS b ORDER BY a`,
    rows: [
      { a: 'actor:alvaro', b: 'actor:oliver' },
      { a: 'actor:oliver', b: 'actor:alvaro' },
    ],
  },
  {
    it: 'uses an edge again in the next MATCH',
    cypher: `MATCH (a:Actor)-[:PARTICIPATED_IN]->(e:Event {id: 'event:airlift'})
             MATCH (e)<-[:PARTICIPATED_IN]-(b:Actor)
             RETURN a.id AS a, b.id AS b ORDER BY a, b`,
    rows: [
      { a: 'actor:alvaro', b: 'actor:alvaro' },
      { a: 'actor:alvaro', b: 'actor:oliver' },
      { a: 'actor:oliver', b: 'actor:alvaro' },
      { a: 'actor:oliver', b: 'actor:oliver' },
    ],
  },
  {
    it: 'comes back to its start by another edge',
    cypher: `MATCH (a:Event {id: 'event:airlift'})-[:RELATED_TO]->(b)-[s:RELATED_TO]-(c)
             RETURN b.id AS b, c.id AS c, s.kind AS kind`,
    rows: [{ b: 'event:bribe', c: 'event:airlift', kind: 'triggered' }],
  },
  {
    it: 'closes a cycle on a node that is bound',
    cypher: `MATCH (a:Event)-[:RELATED_TO]->(b)-[:RELATED_TO]->(a)
             RETURN a.id AS a, b.id AS b ORDER BY a`,
    rows: [
      { a: 'event:airlift', b: 'event:bribe' },
      { a: 'event:bribe', b: 'event:airlift' },
    ],
  },
  {
    it: 'without an arrow meets each edge from both ends',
    cypher:
      'MATCH (a:Event)-[r:RELATED_TO]-(b:Event) RETURN a.id AS a, b.id AS b, r.kind AS kind ORDER BY a, kind',
    rows: [
      { a: 'event:airlift', b: 'event:bribe', kind: 'linked' },
      { a: 'event:airlift', b: 'event:bribe', kind: 'triggered' },
      { a: 'event:bribe', b: 'event:airlift', kind: 'linked' },
      { a: 'event:bribe', b: 'event:airlift', kind: 'triggered' },
      { a: 'event:coup', b: 'event:deal', kind: 'linked' },
      { a: 'event:deal', b: 'event:coup', kind: 'linked' },
    ],
  },
  {
    it: 'without an arrow from a bound node meets each edge once',
    cypher: `MATCH (a:Event {id: 'event:airlift'})-[r:RELATED_TO]-(b)
             RETURN startNode(r).id AS source, endNode(r).id AS target ORDER BY source`,
    rows: [
      { source: 'event:airlift', target: 'event:bribe' },
      { source: 'event:bribe', target: 'event:airlift' },
    ],
  },
  {
    it: 'without an arrow and ordered by id meets each pair once an edge',
    cypher: `MATCH (a:Event)-[r:RELATED_TO]-(b:Event) WHERE a.id < b.id
             RETURN a.id AS a, b.id AS b, count(r) AS edges ORDER BY a`,
    rows: [
      { a: 'event:airlift', b: 'event:bribe', edges: 2 },
      { a: 'event:coup', b: 'event:deal', edges: 1 },
    ],
  },
  {
    it: 'meets parallel edges of two types one by one',
    cypher: `MATCH (:Actor {id: 'actor:zita'})-[r]-(m) RETURN type(r) AS type, m.id AS id ORDER BY type`,
    rows: [
      { type: 'ACCUSED_OF', id: 'event:bribe' },
      { type: 'PARTICIPATED_IN', id: 'event:bribe' },
    ],
  },
  {
    it: 'takes several edge types, or those in a list',
    cypher: `MATCH (:Event {id: 'event:bribe'})-[r:TAGGED|RELATED_TO]-() WITH count(r) AS written
             MATCH (:Event {id: 'event:bribe'})-[r]-() WHERE type(r) IN $types
             RETURN written, count(r) AS listed`,
    parameters: { types: ['TAGGED', 'RELATED_TO'] },
    rows: [{ written: 4, listed: 4 }],
  },
  {
    it: 'takes several node types with OR, or those in a list',
    cypher: `MATCH (n) WHERE n:Actor OR n:Tag WITH count(n) AS written
             MATCH (n) WHERE labels(n)[0] IN $types RETURN written, count(n) AS listed`,
    parameters: { types: ['Actor', 'Tag'] },
    rows: [{ written: 7, listed: 7 }],
  },
  {
    it: 'takes an edge by its properties',
    cypher: "MATCH (a)-[{kind: 'linked'}]->(b) RETURN a.id AS a, b.id AS b ORDER BY a",
    rows: [
      { a: 'event:airlift', b: 'event:bribe' },
      { a: 'event:coup', b: 'event:deal' },
    ],
  },
  {
    it: 'compares nodes by what they are',
    cypher: `MATCH (a:Event {id: 'event:airlift'}), (b:Event {id: 'event:bribe'})
             RETURN a = b AS same, a = a AS itself, a <> b AS other, b IN [a, b] AS among`,
    rows: [{ same: false, itself: true, other: true, among: true }],
  },
  {
    it: 'tells the case of a label and of a property',
    cypher: 'MATCH (n) RETURN count(CASE WHEN n:event THEN 1 END) AS labels, count(n.Title) AS titles',
    rows: [{ labels: 0, titles: 0 }],
  },
])

readsAlike('OPTIONAL MATCH', [
  {
    it: 'gives a row of nulls where nothing matches',
    cypher: `MATCH (t:Tag) OPTIONAL MATCH (t)<-[:TAGGED]-(e)
             RETURN t.id AS tag, e.id AS event ORDER BY tag, event`,
    rows: [
      { tag: 'tag:arms', event: 'event:airlift' },
      { tag: 'tag:arms', event: 'event:bribe' },
      { tag: 'tag:money', event: 'event:bribe' },
      { tag: 'tag:money', event: 'event:deal' },
      { tag: 'tag:unused', event: null },
    ],
  },
  {
    it: 'takes a WHERE as part of what is optional',
    cypher: `MATCH (a:Actor) OPTIONAL MATCH (a)-[:PARTICIPATED_IN]->(e) WHERE e.importance > 8
             RETURN a.id AS actor, e.id AS event ORDER BY actor`,
    rows: [
      { actor: 'actor:alvaro', event: 'event:airlift' },
      { actor: 'actor:bank', event: null },
      { actor: 'actor:oliver', event: 'event:airlift' },
      { actor: 'actor:zita', event: null },
    ],
  },
  {
    it: 'that found nothing is one row, no value and an empty list',
    cypher: `MATCH (a:Actor {id: 'actor:bank'}) OPTIONAL MATCH (a)-[r]-(m)
             RETURN count(*) AS rows, count(m) AS nodes, collect(m.id) AS ids, collect(type(r)) AS types`,
    rows: [{ rows: 1, nodes: 0, ids: [], types: [] }],
  },
  {
    it: 'that found nothing leaves nulls to whatever reads it',
    cypher: `OPTIONAL MATCH (a:Actor {id: 'actor:none'})-[r]->(b)
             RETURN a.id AS id, labels(a) AS labels, properties(b) AS properties, type(r) AS type,
                    startNode(r) AS source`,
    rows: [{ id: null, labels: null, properties: null, type: null, source: null }],
  },
  {
    it: 'matches all of its pattern or none of it',
    cypher: `MATCH (a:Actor {id: 'actor:oliver'}) OPTIONAL MATCH (a)-[:PARTICIPATED_IN]->(e)-[:NEVER]->(t)
             RETURN a.id AS actor, e.id AS event, t.id AS tag`,
    rows: [{ actor: 'actor:oliver', event: null, tag: null }],
  },
  {
    it: 'goes on from the nulls of another',
    cypher: `MATCH (a:Actor) OPTIONAL MATCH (a)-[:ACCUSED_OF]->(e) OPTIONAL MATCH (e)-[:TAGGED]->(t)
             RETURN a.id AS actor, t.id AS tag ORDER BY actor, tag`,
    rows: [
      { actor: 'actor:alvaro', tag: null },
      { actor: 'actor:bank', tag: null },
      { actor: 'actor:oliver', tag: null },
      { actor: 'actor:zita', tag: 'tag:arms' },
      { actor: 'actor:zita', tag: 'tag:money' },
    ],
  },
  {
    it: 'finds what has no edges',
    cypher: `MATCH (n) OPTIONAL MATCH (n)-[r]-() WITH n, count(r) AS degree WHERE degree = 0
             RETURN n.id AS id ORDER BY id`,
    rows: [{ id: 'actor:bank' }, { id: 'event:exile' }, { id: 'tag:unused' }],
  },
])
