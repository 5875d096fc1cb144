import { readsAlike } from './cases.ts'

readsAlike('a path', [
  {
    it: 'shortest takes edges in either direction and any type',
    cypher: `MATCH (a:Actor {id: 'actor:zita'}), (b:Tag {id: 'tag:arms'})
             MATCH p = shortestPath((a)-[*..6]-(b))
             RETURN length(p) AS length, [n IN nodes(p) | n.id] AS ids`,
    rows: [{ length: 2, ids: ['actor:zita', 'event:bribe', 'tag:arms'] }],
  },
  {
    it: 'shortest may be held to edge types',
    cypher: `MATCH (a:Actor {id: 'actor:alvaro'}), (b:Actor {id: 'actor:zita'})
             MATCH p = shortestPath((a)-[:PARTICIPATED_IN*..6]-(b))
             RETURN [n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | type(r)] AS types`,
    rows: [
      {
        ids: ['actor:alvaro', 'event:airlift', 'actor:oliver', 'event:bribe', 'actor:zita'],
        types: ['PARTICIPATED_IN', 'PARTICIPATED_IN', 'PARTICIPATED_IN', 'PARTICIPATED_IN'],
      },
    ],
  },
  {
    it: 'shortest may be held to a direction',
    cypher: `MATCH (a:Event {id: 'event:airlift'}), (b:Event {id: 'event:bribe'})
             MATCH p = shortestPath((a)-[:RELATED_TO*..6]->(b))
             RETURN [r IN relationships(p) | r.kind] AS kinds`,
    rows: [{ kinds: ['linked'] }],
  },
  {
    it: 'that does not exist gives no row',
    cypher: `MATCH (a:Actor {id: 'actor:zita'}), (b:Tag {id: 'tag:unused'})
             MATCH p = shortestPath((a)-[*..6]-(b)) RETURN length(p) AS length`,
    rows: [],
  },
  {
    it: 'longer than asked for gives no row',
    cypher: `MATCH (a:Actor {id: 'actor:zita'}), (b:Tag {id: 'tag:arms'})
             MATCH p = shortestPath((a)-[*..1]-(b)) RETURN length(p) AS length`,
    rows: [],
  },
  {
    it: 'that does not exist is null when optional',
    cypher: `MATCH (a:Actor {id: 'actor:zita'}), (b:Tag {id: 'tag:unused'})
             OPTIONAL MATCH p = shortestPath((a)-[*..6]-(b)) RETURN a.id AS id, length(p) AS length`,
    rows: [{ id: 'actor:zita', length: null }],
  },
  {
    it: 'shortest is found for each pair of rows',
    cypher: `MATCH (a:Actor {id: 'actor:oliver'}), (b:Event) MATCH p = shortestPath((a)-[*..6]-(b))
             RETURN b.id AS id, length(p) AS length ORDER BY id`,
    rows: [
      { id: 'event:airlift', length: 1 },
      { id: 'event:bribe', length: 1 },
      { id: 'event:coup', length: 1 },
      { id: 'event:deal', length: 2 },
    ],
  },
  {
    it: 'comes with its equals from allShortestPaths, parallel edges apart',
    cypher: `MATCH (a:Actor {id: 'actor:zita'}), (b:Event {id: 'event:bribe'})
             MATCH p = allShortestPaths((a)-[*..6]-(b))
             RETURN [r IN relationships(p) | type(r)] AS types ORDER BY types`,
    rows: [{ types: ['ACCUSED_OF'] }, { types: ['PARTICIPATED_IN'] }],
  },
  {
    it: 'of fixed steps has a name, a length, nodes and edges',
    cypher: `MATCH p = (:Actor {id: 'actor:zita'})-[:PARTICIPATED_IN]->()-[:TAGGED]->()
             RETURN length(p) AS length, [n IN nodes(p) | n.id] AS ids, size(relationships(p)) AS edges
             ORDER BY ids`,
    rows: [
      { length: 2, ids: ['actor:zita', 'event:bribe', 'tag:arms'], edges: 2 },
      { length: 2, ids: ['actor:zita', 'event:bribe', 'tag:money'], edges: 2 },
    ],
  },
  {
    it: 'of one or two steps reaches each node once with DISTINCT, and its start by a parallel edge',
    cypher: `MATCH (:Actor {id: 'actor:zita'})-[*1..2]-(m) RETURN DISTINCT m.id AS id ORDER BY id`,
    rows: [
      { id: 'actor:oliver' },
      { id: 'actor:zita' },
      { id: 'event:airlift' },
      { id: 'event:bribe' },
      { id: 'tag:arms' },
      { id: 'tag:money' },
    ],
  },
  {
    it: 'of one or two steps comes once a way without DISTINCT',
    cypher: `MATCH (:Actor {id: 'actor:alvaro'})-[:PARTICIPATED_IN|RELATED_TO*1..2]-(m)
             RETURN m.id AS id ORDER BY id`,
    rows: [
      { id: 'actor:oliver' },
      { id: 'event:airlift' },
      { id: 'event:bribe' },
      { id: 'event:bribe' },
      { id: 'event:coup' },
      { id: 'event:deal' },
    ],
  },
  {
    it: 'never walks an edge twice, and so a cycle ends',
    cypher: `MATCH p = (:Event {id: 'event:airlift'})-[:RELATED_TO*1..9]->(m)
             RETURN length(p) AS length, m.id AS id ORDER BY length`,
    rows: [
      { length: 1, id: 'event:bribe' },
      { length: 2, id: 'event:airlift' },
    ],
  },
  {
    it: 'of no step is its start',
    cypher: `MATCH (:Event {id: 'event:coup'})-[:RELATED_TO*0..1]->(m) RETURN m.id AS id ORDER BY id`,
    rows: [{ id: 'event:coup' }, { id: 'event:deal' }],
  },
  {
    it: 'gives its edges as a list',
    cypher: `MATCH (:Event {id: 'event:coup'})-[edges:RELATED_TO*1..2]-(m)
             RETURN size(edges) AS size, edges[0].kind AS kind, m.id AS id`,
    rows: [{ size: 1, kind: 'linked', id: 'event:deal' }],
  },
])
