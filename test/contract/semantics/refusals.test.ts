import { readsAlike, refusedAlike, writesRefusedAlike } from './cases.ts'

refusedAlike('both stores refuse', [
  { it: 'a text that is no Cypher', cypher: 'MATCH (e:Event RETURN e' },
  { it: 'a name that WITH left behind', cypher: 'MATCH (e:Event) WITH e.title AS title RETURN e.id AS id' },
  { it: 'a parameter that is not given', cypher: 'MATCH (e:Event {id: $id}) RETURN e.id AS id' },
  { it: 'a function that does not exist', cypher: 'RETURN apoc.text.clean(1) AS text' },
  { it: 'a whole number divided by nothing', cypher: 'RETURN 1 / 0 AS none' },
  { it: 'two columns with one name', cypher: 'MATCH (e:Event) RETURN e.id AS id, e.title AS id' },
  { it: 'branches of a UNION with other columns', cypher: 'RETURN 1 AS x UNION RETURN 2 AS y' },
  {
    it: 'an order by an aggregate that is not returned',
    cypher: 'MATCH (e:Event) RETURN e.importance AS i, count(*) AS n ORDER BY sum(e.importance), i',
  },
  { it: 'a negative limit', cypher: 'MATCH (e:Event) RETURN e.id AS id LIMIT $n', parameters: { n: -1 } },
  { it: 'half a row', cypher: 'MATCH (e:Event) RETURN e.id AS id LIMIT $n', parameters: { n: 1.5 } },
  { it: 'a limit as text', cypher: 'MATCH (e:Event) RETURN e.id AS id LIMIT $n', parameters: { n: '1' } },
])

readsAlike('both stores let pass', [
  {
    it: 'a fault in what is never reckoned',
    cypher: "MATCH (e:Event) WHERE e.title = 'None' RETURN coalesce(1, 1 / 0) AS one",
    rows: [],
  },
  { it: 'floats divided by nothing', cypher: 'RETURN 1.0 / 0 AS most', rows: [{ most: Infinity }] },
])

writesRefusedAlike('both stores refuse, and keep nothing of the transaction,', [
  {
    it: 'a second node with the id of the first',
    writes: ["CREATE (:Draft:Tag {id: 'tag:draft'})", "CREATE (:Draft:Tag {id: 'tag:draft'})"],
  },
  {
    it: 'a node taken away from its edges',
    writes: ["CREATE (:Draft {id: 'a'})-[:LINKED]->(:Draft {id: 'b'})", "MATCH (d:Draft {id: 'a'}) DELETE d"],
  },
  {
    it: 'a later statement that fails',
    writes: ["CREATE (:Draft {id: 'a'})", 'CREATE (:Draft {id: 1 / 0})'],
  },
  { it: 'a later statement that is no Cypher', writes: ["CREATE (:Draft {id: 'a'})", 'CREATE (:Draft'] },
])
