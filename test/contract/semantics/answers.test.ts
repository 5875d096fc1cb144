import { readsAlike } from './cases.ts'

const hostile = `it's "quoted" \`ticked\` \\ \\n \\u0041 $id {a: 1} /* */ '}) DETACH DELETE n //`

readsAlike('parameters', [
  {
    it: 'come back as they went',
    cypher: 'RETURN $whole AS whole, $float AS float, $yes AS yes, $text AS text, $none AS none',
    parameters: { whole: 7, float: 1.5, yes: true, text: 'x', none: null },
    rows: [{ whole: 7, float: 1.5, yes: true, text: 'x', none: null }],
  },
  {
    it: 'may be lists and maps, in one another',
    cypher: 'RETURN $list AS list, $map AS map, $map.a.b[0] AS inner, $list[-1] AS last',
    parameters: { list: [1, 'a', null, [2]], map: { a: { b: [3] }, none: null } },
    rows: [{ list: [1, 'a', null, [2]], map: { a: { b: [3] }, none: null }, inner: 3, last: [2] }],
  },
  {
    it: 'that are whole stay whole',
    cypher:
      'RETURN $whole / 2 AS half, toString($whole) AS text, $whole = 7.0 AS same, [1, 2][$index] AS item',
    parameters: { whole: 7, index: 1 },
    rows: [{ half: 3, text: '7', same: true, item: 2 }],
  },
  {
    it: 'that are large stay exact',
    cypher: 'RETURN $large AS large, toString($large) AS text, toString($beyond) AS beyond',
    parameters: { large: 9007199254740991, beyond: 4294967297 },
    rows: [{ large: 9007199254740991, text: '9007199254740991', beyond: '4294967297' }],
  },
  {
    it: 'are data, whatever is written in them',
    cypher: 'RETURN $text AS text, size($text) AS size, $text = $same AS same',
    parameters: { text: hostile, same: hostile },
    rows: [{ text: hostile, size: 74, same: true }],
  },
  {
    it: 'find only what they spell',
    cypher: `MATCH (e:Event) WHERE e.id = $id OR e.title CONTAINS $id RETURN e.id AS id ORDER BY id`,
    parameters: { id: "event:coup' OR 1 = 1 //" },
    rows: [],
  },
  {
    it: 'name a property',
    cypher: 'MATCH (t:Tag) RETURN t[$property] AS value ORDER BY value',
    parameters: { property: 'name' },
    rows: [{ value: 'Arms' }, { value: 'Money' }, { value: 'Unused' }],
  },
  {
    it: 'are a list that IN searches, the empty one too',
    cypher: `MATCH (e:Event) RETURN count(CASE WHEN e.importance IN $some THEN 1 END) AS some,
                    count(CASE WHEN e.importance IN $empty THEN 1 END) AS empty`,
    parameters: { some: [7, 0], empty: [] },
    rows: [{ some: 3, empty: 0 }],
  },
])

readsAlike('nodes and edges', [
  {
    it: 'give their properties without the absent ones',
    cypher: `MATCH (e:Event {id: 'event:coup'}) RETURN properties(e) AS properties`,
    rows: [{ properties: { id: 'event:coup', title: 'Coup', date: '1985-08-20' } }],
  },
  {
    it: 'give their properties in a projection, one of them covered',
    cypher: `MATCH (e:Event {id: 'event:airlift'}) RETURN e {.*, body: null} AS event`,
    rows: [{ event: { id: 'event:airlift', title: 'Airlift', date: '1985', importance: 9, body: null } }],
  },
  {
    it: 'give chosen properties in a projection, null for the absent',
    cypher: `MATCH (e:Event {id: 'event:coup'}) RETURN e {.id, .importance, degree: 1 + 1} AS event`,
    rows: [{ event: { id: 'event:coup', importance: null, degree: 2 } }],
  },
  {
    it: 'give their type',
    cypher: `MATCH (e:Event {id: 'event:deal'})-[r]-(m)
             RETURN labels(e) AS labels, type(r) AS type, labels(m)[0] AS other ORDER BY type`,
    rows: [
      { labels: ['Event'], type: 'PARTICIPATED_IN', other: 'Actor' },
      { labels: ['Event'], type: 'RELATED_TO', other: 'Event' },
      { labels: ['Event'], type: 'TAGGED', other: 'Tag' },
    ],
  },
  {
    it: 'give the ends of an edge, whichever way it was met',
    cypher: `MATCH (e:Event {id: 'event:coup'})-[r]-()
             RETURN startNode(r).id AS source, endNode(r).id AS target, startNode(r) = e AS leaves
             ORDER BY source`,
    rows: [
      { source: 'actor:oliver', target: 'event:coup', leaves: false },
      { source: 'event:coup', target: 'event:deal', leaves: true },
    ],
  },
  {
    it: 'give the properties of an edge, none being an empty map',
    cypher: `MATCH (a:Actor)-[r:PARTICIPATED_IN]->(:Event {id: 'event:airlift'})
             RETURN a.id AS id, properties(r) AS properties, r.\`as\` AS name ORDER BY id`,
    rows: [
      { id: 'actor:alvaro', properties: {}, name: null },
      { id: 'actor:oliver', properties: { as: 'Ollie' }, name: 'Ollie' },
    ],
  },
  {
    it: 'name their properties, in any order',
    cypher: `MATCH (e:Event {id: 'event:airlift'}) UNWIND keys(e) AS key RETURN key ORDER BY key`,
    rows: [{ key: 'body' }, { key: 'date' }, { key: 'id' }, { key: 'importance' }, { key: 'title' }],
  },
])

readsAlike('an answer', [
  {
    it: 'may be a map with lists and nulls in it',
    cypher: 'RETURN {a: 1, b: {c: [1, null]}, d: null} AS map, size(keys({a: 1, b: null})) AS keys',
    rows: [{ map: { a: 1, b: { c: [1, null] }, d: null }, keys: 2 }],
  },
  {
    it: 'is chosen by CASE, with and without a subject',
    cypher: `MATCH (e:Event)
             RETURN e.id AS id,
                    CASE WHEN e.importance >= 7 THEN 'high' WHEN e.importance IS NULL THEN 'unrated'
                         ELSE 'low' END AS level,
                    CASE e.importance WHEN 7 THEN 'seven' END AS number
             ORDER BY id`,
    rows: [
      { id: 'event:airlift', level: 'high', number: null },
      { id: 'event:bribe', level: 'high', number: 'seven' },
      { id: 'event:coup', level: 'unrated', number: null },
      { id: 'event:deal', level: 'high', number: 'seven' },
      { id: 'event:exile', level: 'low', number: null },
    ],
  },
  {
    it: 'has its column named as written, in ticks where it needs them',
    cypher: "MATCH (e:Event {id: 'event:coup'}) RETURN e.title, count(*), 1 AS `in ticks`",
    rows: [{ 'e.title': 'Coup', 'count(*)': 1, 'in ticks': 1 }],
  },
  {
    it: 'ignores comments and a last semicolon',
    cypher: '// first\nRETURN 1 AS one /* and */ ;',
    rows: [{ one: 1 }],
  },
])
