import { named, number, upTo, type WorkedQuestion } from './research-question.ts'

export const questionsOfSources: WorkedQuestion[] = [
  {
    key: 'unsourced',
    title: 'Which important events cite no source?',
    why: 'They are what to find a source for before anything is built on them.',
    parameters: { least: number('Importance at least', 7), limit: upTo(50) },
    query: `MATCH (e:Event)
WHERE e.importance >= $least AND NOT (e)-[:CITES]->()
RETURN e AS event, e.date AS date, e.importance AS importance
ORDER BY importance DESC, date, e.id LIMIT $limit`,
  },
  {
    key: 'one-publisher',
    title: 'Which important events rest on one publisher alone?',
    why: 'What only one has reported wants a second voice before it is printed. Publishers go by their names here.',
    parameters: { least: number('Importance at least', 7), limit: upTo(50) },
    query: `MATCH (e:Event)-[:REPORTED_BY]->(p:Publisher)
WHERE e.importance >= $least AND NOT EXISTS { MATCH (e)-[:CITES]->(s:Source) WHERE NOT (s)-[:PUBLISHED_BY]->() }
WITH e, collect(p) AS publishers
WHERE size(publishers) = 1
WITH e, publishers[0] AS publisher
RETURN e AS event, e.date AS date, e.importance AS importance, publisher
ORDER BY importance DESC, date, e.id LIMIT $limit`,
  },
  {
    key: 'most-cited',
    title: 'Which documents are cited by most events?',
    why: 'These are the documents that a corpus stands on; if one of them falls, much falls with it.',
    parameters: { limit: upTo(25) },
    query: `MATCH (e:Event)-[:CITES]->(s:Source)
WITH s, count(e) AS events
RETURN s AS source, s.url AS url, events
ORDER BY events DESC, s.id LIMIT $limit`,
  },
  {
    key: 'who-reports-on',
    title: 'Who reports on an actor?',
    why: 'It shows whose eyes an actor is seen through.',
    parameters: { actor: named('Actor', 'Actor'), limit: upTo(25) },
    query: `MATCH (a:Actor {name: $actor})-[:PARTICIPATED_IN]->(e:Event)-[:REPORTED_BY]->(p:Publisher)
WITH p, count(e) AS events
RETURN p AS publisher, events
ORDER BY events DESC, p.id LIMIT $limit`,
  },
  {
    key: 'exclusives',
    title: 'Which publishers are the only ones to report an event, and how often?',
    why: 'They may have the best sources, or stories that nobody else would confirm. Publishers go by their names here.',
    parameters: { limit: upTo(25) },
    query: `MATCH (e:Event)-[:REPORTED_BY]->(p:Publisher)
WHERE NOT EXISTS { MATCH (e)-[:CITES]->(s:Source) WHERE NOT (s)-[:PUBLISHED_BY]->() }
WITH e, collect(p) AS publishers
WHERE size(publishers) = 1
WITH publishers[0] AS publisher, count(e) AS events
RETURN publisher, events
ORDER BY events DESC, publisher.id LIMIT $limit`,
  },
  {
    key: 'tiers-of-an-actor',
    title: 'How good are the sources behind what is told of an actor?',
    why: 'The tiers are those that the authors of the files gave; unrated is not bad, but nobody has looked.',
    parameters: { actor: named('Actor', 'Actor'), limit: upTo(20) },
    query: `MATCH (a:Actor {name: $actor})-[:PARTICIPATED_IN]->(e:Event)-[c:CITES]->(s:Source)
WITH coalesce(toString(c.tier), 'unrated') AS tier, count(DISTINCT s) AS sources, count(DISTINCT e) AS events
RETURN tier, sources, events
ORDER BY tier LIMIT $limit`,
  },
]
