import { writesAlike } from './cases.ts'

const drafts = 'MATCH (d:Draft) RETURN properties(d) AS draft ORDER BY d.id'
const edges = `
  MATCH (a:Draft)-[r]->(b)
  RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties
  ORDER BY source, type, target`
const twoDrafts = "CREATE (:Draft {id: 'a'}), (:Draft {id: 'b'})"

writesAlike('MERGE of a node', [
  {
    it: 'makes it once',
    writes: ["MERGE (:Draft {id: 'a'})", "MERGE (:Draft {id: 'a'})"],
    cypher: drafts,
    rows: [{ draft: { id: 'a' } }],
  },
  {
    it: 'tells a number from a text',
    writes: ["CREATE (:Draft {id: '1'})", 'MERGE (:Draft {id: 1})'],
    cypher: 'MATCH (d:Draft) RETURN d.id AS id ORDER BY id',
    rows: [{ id: '1' }, { id: 1 }],
  },
  {
    it: 'says whether it made or met the node',
    given: ["CREATE (:Draft {id: 'a'})"],
    writes: [
      `UNWIND ['a', 'b', 'a'] AS id MERGE (d:Draft {id: id})
       ON CREATE SET d.made = true ON MATCH SET d.met = coalesce(d.met, 0) + 1`,
    ],
    cypher: drafts,
    rows: [{ draft: { id: 'a', met: 2 } }, { draft: { id: 'b', made: true } }],
  },
  {
    it: 'with SET = map keeps nothing of what was there, and nothing that is null',
    given: ["CREATE (:Draft {id: 'a', old: 1, gone: 2})"],
    writes: ["MERGE (d:Draft {id: 'a'}) SET d = $properties"],
    parameters: { properties: { id: 'a', old: 3, list: ['x'], empty: [], none: null } },
    cypher: drafts,
    rows: [{ draft: { id: 'a', old: 3, list: ['x'], empty: [] } }],
  },
  {
    it: 'by UNWIND takes the last row of an id, and again changes nothing',
    given: ['UNWIND $rows AS row MERGE (d:Draft {id: row.id}) SET d = row.properties'],
    writes: ['UNWIND $rows AS row MERGE (d:Draft {id: row.id}) SET d = row.properties'],
    parameters: {
      rows: [
        { id: 'a', properties: { id: 'a', version: 1, early: true } },
        { id: 'b', properties: { id: 'b', list: [1, 2] } },
        { id: 'a', properties: { id: 'a', version: 2 } },
      ],
    },
    cypher: drafts,
    rows: [{ draft: { id: 'a', version: 2 } }, { draft: { id: 'b', list: [1, 2] } }],
  },
  {
    it: 'by UNWIND of an empty list makes nothing',
    writes: ['UNWIND $rows AS row MERGE (d:Draft {id: row.id})'],
    parameters: { rows: [] },
    cypher: drafts,
    rows: [],
  },
])

writesAlike('MERGE of an edge', [
  {
    it: 'makes it once, from the side that the arrow points to',
    given: [twoDrafts],
    writes: [
      "MATCH (a:Draft {id: 'a'}) MATCH (b:Draft {id: 'b'}) MERGE (b)<-[r:LINKED]-(a) SET r = {kind: 'x', old: 1}",
      "MATCH (a:Draft {id: 'a'}) MATCH (b:Draft {id: 'b'}) MERGE (b)<-[r:LINKED]-(a) SET r = {kind: 'y'}",
    ],
    cypher: edges,
    rows: [{ source: 'a', type: 'LINKED', target: 'b', properties: { kind: 'y' } }],
  },
  {
    it: 'makes one a direction and one a type',
    given: [twoDrafts],
    writes: [
      "MATCH (a:Draft {id: 'a'}) MATCH (b:Draft {id: 'b'}) MERGE (a)-[:LINKED]->(b)",
      "MATCH (a:Draft {id: 'a'}) MATCH (b:Draft {id: 'b'}) MERGE (b)-[:LINKED]->(a)",
      "MATCH (a:Draft {id: 'a'}) MATCH (b:Draft {id: 'b'}) MERGE (a)-[:QUOTED]->(b)",
    ],
    cypher: edges,
    rows: [
      { source: 'a', type: 'LINKED', target: 'b', properties: {} },
      { source: 'a', type: 'QUOTED', target: 'b', properties: {} },
      { source: 'b', type: 'LINKED', target: 'a', properties: {} },
    ],
  },
  {
    it: 'makes one a set of properties when they are in the pattern',
    given: [twoDrafts],
    writes: [
      `UNWIND ['x', 'y', 'x'] AS kind MATCH (a:Draft {id: 'a'}) MATCH (b:Draft {id: 'b'})
       MERGE (a)-[:LINKED {kind: kind}]->(b)`,
    ],
    cypher: 'MATCH (:Draft)-[r:LINKED]->() RETURN r.kind AS kind ORDER BY kind',
    rows: [{ kind: 'x' }, { kind: 'y' }],
  },
  {
    it: 'by UNWIND takes the last row of a pair, and makes none to a node that is not there',
    given: [twoDrafts],
    writes: [
      `UNWIND $rows AS row MATCH (owner:Draft {id: row.owner}) MATCH (other:Draft {id: row.other})
       MERGE (owner)<-[r:LINKED]-(other) SET r = row.properties`,
    ],
    parameters: {
      rows: [
        { owner: 'a', other: 'b', properties: { version: 1, early: true } },
        { owner: 'a', other: 'none', properties: {} },
        { owner: 'a', other: 'b', properties: { version: 2 } },
      ],
    },
    cypher: edges,
    rows: [{ source: 'b', type: 'LINKED', target: 'a', properties: { version: 2 } }],
  },
  {
    it: 'from a node to itself is one edge and counts once from either end',
    given: ["CREATE (:Draft {id: 'a'})"],
    writes: ["MATCH (a:Draft {id: 'a'}) MERGE (a)-[:LINKED]->(a)"],
    cypher: 'MATCH (a:Draft)-[r]-(b) RETURN a.id AS a, b.id AS b, COUNT { (a)--() } AS degree',
    rows: [{ a: 'a', b: 'a', degree: 1 }],
  },
])

writesAlike('SET and REMOVE', [
  {
    it: 'SET += changes, adds and, with null, removes',
    given: ["CREATE (:Draft {id: 'a', kept: 1, changed: 2, gone: 3})"],
    writes: ["MATCH (d:Draft {id: 'a'}) SET d += $properties"],
    parameters: { properties: { changed: 4, gone: null, added: 5 } },
    cypher: drafts,
    rows: [{ draft: { id: 'a', kept: 1, changed: 4, added: 5 } }],
  },
  {
    it: 'SET to null and REMOVE leave no property',
    given: ["CREATE (:Draft {id: 'a', one: 1, two: 2})"],
    writes: ["MATCH (d:Draft {id: 'a'}) SET d.one = null", "MATCH (d:Draft {id: 'a'}) REMOVE d.two"],
    cypher: 'MATCH (d:Draft) RETURN keys(d) AS keys, d.one IS NULL AS absent',
    rows: [{ keys: ['id'], absent: true }],
  },
  {
    it: 'SET in two clauses reads what the first wrote',
    given: ["CREATE (:Draft {id: 'a', x: 1})"],
    writes: ['MATCH (d:Draft) SET d.x = d.x + 1 SET d.y = d.x'],
    cypher: drafts,
    rows: [{ draft: { id: 'a', x: 2, y: 2 } }],
  },
  {
    it: 'SET copies the properties of another node',
    given: ["CREATE (:Draft {id: 'a', x: 1}), (:Draft {id: 'b', y: 2})"],
    writes: ["MATCH (a:Draft {id: 'a'}), (b:Draft {id: 'b'}) SET b = properties(a)"],
    cypher: drafts,
    rows: [{ draft: { id: 'a', x: 1 } }, { draft: { id: 'a', x: 1 } }],
  },
  {
    it: 'SET and REMOVE give and take a label',
    given: [twoDrafts],
    writes: ['MATCH (d:Draft) SET d:Checked', "MATCH (d:Draft {id: 'a'}) REMOVE d:Checked"],
    cypher: 'MATCH (d:Draft) RETURN d.id AS id, d:Checked AS checked, size(labels(d)) AS labels ORDER BY id',
    rows: [
      { id: 'a', checked: false, labels: 1 },
      { id: 'b', checked: true, labels: 2 },
    ],
  },
  {
    it: 'any property name and any text is kept, sent as a map',
    writes: ["CREATE (d:Draft {id: 'a'}) SET d = $properties"],
    parameters: {
      properties: { id: "'}) //", as: 'b', 'two words': 'a\nb', 'a.b': '', '`': '😀', ünï: '\\' },
    },
    cypher: drafts,
    rows: [{ draft: { id: "'}) //", as: 'b', 'two words': 'a\nb', 'a.b': '', '`': '😀', ünï: '\\' } }],
  },
  {
    it: 'numbers, booleans and lists of one kind are kept as they are',
    writes: ["CREATE (d:Draft {id: 'a'}) SET d = $properties"],
    parameters: { properties: { id: 'a', whole: 3, float: 1.5, no: false, list: [1, 1.5], flags: [true] } },
    cypher: drafts,
    rows: [{ draft: { id: 'a', whole: 3, float: 1.5, no: false, list: [1, 1.5], flags: [true] } }],
  },
  {
    it: 'stored text sorts by code point beyond the basic plane too',
    writes: ['UNWIND $ids AS id CREATE (:Draft {id: id})'],
    parameters: { ids: ['😀', '～', 'z'] },
    cypher: 'MATCH (d:Draft) RETURN d.id AS id ORDER BY id',
    rows: [{ id: 'z' }, { id: '～' }, { id: '😀' }],
  },
])

const chain = "CREATE (:Draft {id: 'a'})-[:LINKED]->(:Draft {id: 'b'})-[:LINKED]->(:Draft {id: 'c'})"
const degrees = 'MATCH (d:Draft) RETURN d.id AS id, COUNT { (d)--() } AS degree ORDER BY id'

writesAlike('DELETE', [
  {
    it: 'of an edge leaves its ends',
    given: [chain],
    writes: ["MATCH (:Draft {id: 'a'})-[r:LINKED]->() DELETE r"],
    cypher: degrees,
    rows: [
      { id: 'a', degree: 0 },
      { id: 'b', degree: 1 },
      { id: 'c', degree: 1 },
    ],
  },
  {
    it: 'with DETACH takes the edges along',
    given: [chain],
    writes: ["MATCH (d:Draft {id: 'b'}) DETACH DELETE d"],
    cypher: degrees,
    rows: [
      { id: 'a', degree: 0 },
      { id: 'c', degree: 0 },
    ],
  },
  {
    it: 'of an edge and then its end needs no DETACH',
    given: [chain],
    writes: ["MATCH (d:Draft {id: 'a'})-[r]->() DELETE r, d"],
    cypher: degrees,
    rows: [
      { id: 'b', degree: 1 },
      { id: 'c', degree: 1 },
    ],
  },
  {
    it: 'of what is not there, or named twice, goes well',
    given: [chain],
    writes: ["UNWIND ['none', 'c', 'c'] AS id MATCH (d:Draft {id: id}) DETACH DELETE d"],
    cypher: degrees,
    rows: [
      { id: 'a', degree: 1 },
      { id: 'b', degree: 1 },
    ],
  },
  {
    it: 'makes room for the same id in the same transaction',
    given: ["CREATE (:Draft:Tag {id: 'tag:draft', old: true})"],
    writes: ["MATCH (t:Tag {id: 'tag:draft'}) DETACH DELETE t", "CREATE (:Draft:Tag {id: 'tag:draft'})"],
    cypher: drafts,
    rows: [{ draft: { id: 'tag:draft' } }],
  },
])
