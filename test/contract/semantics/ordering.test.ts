import { readsAlike } from './cases.ts'

readsAlike('order', [
  {
    it: 'puts null last when ascending',
    cypher: 'MATCH (e:Event) RETURN e.importance AS importance, e.id AS id ORDER BY importance, id',
    rows: [
      { importance: 0, id: 'event:exile' },
      { importance: 7, id: 'event:bribe' },
      { importance: 7, id: 'event:deal' },
      { importance: 9, id: 'event:airlift' },
      { importance: null, id: 'event:coup' },
    ],
  },
  {
    it: 'puts null first when descending, and each key has a direction of its own',
    cypher: 'MATCH (e:Event) RETURN e.importance AS importance, e.id AS id ORDER BY importance DESC, id',
    rows: [
      { importance: null, id: 'event:coup' },
      { importance: 9, id: 'event:airlift' },
      { importance: 7, id: 'event:bribe' },
      { importance: 7, id: 'event:deal' },
      { importance: 0, id: 'event:exile' },
    ],
  },
  {
    it: 'follows an expression that is not returned',
    cypher: 'MATCH (e:Event) RETURN e.title AS title ORDER BY coalesce(e.importance, -1) DESC, e.title DESC',
    rows: [
      { title: 'Airlift' },
      { title: 'Deal' },
      { title: 'Bribe' },
      { title: 'Exile' },
      { title: 'Coup' },
    ],
  },
  {
    it: 'follows a COUNT subquery, ties broken by id',
    cypher: 'MATCH (e:Event) RETURN e.id AS id ORDER BY COUNT { (e)--() } DESC, id',
    rows: [
      { id: 'event:bribe' },
      { id: 'event:airlift' },
      { id: 'event:deal' },
      { id: 'event:coup' },
      { id: 'event:exile' },
    ],
  },
  {
    it: 'compares text by code point: capitals, then small letters, then accents',
    cypher: 'MATCH (a:Actor) RETURN a.name AS name ORDER BY name',
    rows: [{ name: 'Oliver' }, { name: 'Zita' }, { name: 'bank' }, { name: 'Álvaro' }],
  },
  {
    it: 'compares punctuation, digits and accents by code point',
    cypher: 'UNWIND $texts AS text RETURN text ORDER BY text',
    parameters: { texts: ['ß', 'ä', '~', 'a', 'A', '9', '10', '-', ''] },
    rows: [
      { text: '' },
      { text: '-' },
      { text: '10' },
      { text: '9' },
      { text: 'A' },
      { text: 'a' },
      { text: '~' },
      { text: 'ß' },
      { text: 'ä' },
    ],
  },
  {
    it: 'ignores case when toLower is the key',
    cypher: 'MATCH (a:Actor) RETURN a.name AS name ORDER BY toLower(a.name) DESC',
    rows: [{ name: 'Álvaro' }, { name: 'Zita' }, { name: 'Oliver' }, { name: 'bank' }],
  },
  {
    it: 'mixes integers and floats by value',
    cypher: 'UNWIND [3, 1.5, 10, -2, 2.0, 0] AS number RETURN number ORDER BY number',
    rows: [{ number: -2 }, { number: 0 }, { number: 1.5 }, { number: 2 }, { number: 3 }, { number: 10 }],
  },
  {
    it: 'puts text before booleans before numbers before null',
    cypher: "UNWIND [1, 'a', true, null, 2.5, false] AS value RETURN value ORDER BY value",
    rows: [{ value: 'a' }, { value: false }, { value: true }, { value: 1 }, { value: 2.5 }, { value: null }],
  },
  {
    it: 'compares lists item by item, the shorter first',
    cypher: 'UNWIND [[1, 2], [1], [2], []] AS list RETURN list ORDER BY list',
    rows: [{ list: [] }, { list: [1] }, { list: [1, 2] }, { list: [2] }],
  },
  {
    it: 'is kept by collect',
    cypher: 'MATCH (e:Event) WITH e ORDER BY e.title DESC RETURN collect(e.title) AS titles',
    rows: [{ titles: ['Exile', 'Deal', 'Coup', 'Bribe', 'Airlift'] }],
  },
  {
    it: 'is kept by collect within each group',
    cypher: `MATCH (e:Event)-[r]-()
             WITH e, type(r) AS type, count(*) AS edges ORDER BY edges DESC, type
             WITH e, collect(type) AS types
             RETURN e.id AS id, types ORDER BY id`,
    rows: [
      { id: 'event:airlift', types: ['PARTICIPATED_IN', 'RELATED_TO', 'TAGGED'] },
      { id: 'event:bribe', types: ['PARTICIPATED_IN', 'RELATED_TO', 'TAGGED', 'ACCUSED_OF'] },
      { id: 'event:coup', types: ['PARTICIPATED_IN', 'RELATED_TO'] },
      { id: 'event:deal', types: ['PARTICIPATED_IN', 'RELATED_TO', 'TAGGED'] },
    ],
  },
  {
    it: 'may follow a key inside a map',
    cypher: `MATCH (e:Event)-[:TAGGED]->(t)
             WITH t, {id: e.id, importance: e.importance} AS item ORDER BY item.importance DESC, item.id
             WITH t, collect(item) AS items
             RETURN t.name AS tag, items ORDER BY tag`,
    rows: [
      {
        tag: 'Arms',
        items: [
          { id: 'event:airlift', importance: 9 },
          { id: 'event:bribe', importance: 7 },
        ],
      },
      {
        tag: 'Money',
        items: [
          { id: 'event:bribe', importance: 7 },
          { id: 'event:deal', importance: 7 },
        ],
      },
    ],
  },
  {
    it: 'is cut by SKIP and LIMIT as parameters',
    cypher: 'MATCH (e:Event) RETURN e.id AS id ORDER BY id SKIP $skip LIMIT $limit',
    parameters: { skip: 1, limit: 2 },
    rows: [{ id: 'event:bribe' }, { id: 'event:coup' }],
  },
  {
    it: 'is empty past its end',
    cypher: 'MATCH (e:Event) RETURN e.id AS id ORDER BY id SKIP $skip LIMIT $limit',
    parameters: { skip: 5, limit: 2 },
    rows: [],
  },
  {
    it: 'is empty with LIMIT 0',
    cypher: 'MATCH (e:Event) RETURN e.id AS id ORDER BY id LIMIT $limit',
    parameters: { limit: 0 },
    rows: [],
  },
  {
    it: 'may be cut before the rest of the query',
    cypher: `MATCH (e:Event) WITH e ORDER BY e.importance DESC, e.id SKIP 1 LIMIT 2
             RETURN e.id AS id ORDER BY id DESC`,
    rows: [{ id: 'event:bribe' }, { id: 'event:airlift' }],
  },
])
