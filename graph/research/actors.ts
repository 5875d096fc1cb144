import { from, named, number, upTo, type WorkedQuestion } from './research-question.ts'

const actor = named('Actor', 'Actor')
const other = named('Other actor', 'Actor', 1)

export const questionsOfActors: WorkedQuestion[] = [
  {
    key: 'busiest-actors',
    title: 'Who took part in most events?',
    why: 'It shows whom the files are about, and over which span of time, before a closer look.',
    parameters: { limit: upTo(25) },
    query: `MATCH (a:Actor)-[:PARTICIPATED_IN]->(e:Event)
WITH a, count(e) AS events, min(e.date) AS first, max(coalesce(e.dateEnd, e.date)) AS last
RETURN a AS actor, events, first, last
ORDER BY events DESC, a.id LIMIT $limit`,
  },
  {
    key: 'career',
    title: 'What did an actor take part in, in order of time?',
    why: 'A chronology is the first thing a profile needs, with the name as each file spells it.',
    parameters: { actor, limit: upTo(100) },
    query: `MATCH (a:Actor {name: $actor})-[r:PARTICIPATED_IN]->(e:Event)
RETURN e.date AS date, e AS event, r.writtenAs AS writtenAs
ORDER BY date, e.id LIMIT $limit`,
  },
  {
    key: 'company',
    title: 'Whom does an actor keep company with?',
    why: 'Those who turn up at the same events again and again are whom to ask about, or to ask.',
    parameters: { actor, limit: upTo(25) },
    query: `MATCH (a:Actor {name: $actor})-[:PARTICIPATED_IN]->(e:Event)<-[:PARTICIPATED_IN]-(other:Actor)
WITH other, count(e) AS shared, min(e.date) AS first, max(coalesce(e.dateEnd, e.date)) AS last
RETURN other AS companion, shared, first, last
ORDER BY shared DESC, other.id LIMIT $limit`,
  },
  {
    key: 'together',
    title: 'What did two actors both take part in?',
    why: 'The events that two share are the evidence for any sentence that says they are linked.',
    parameters: { actor, other, limit: upTo(100) },
    query: `MATCH (a:Actor {name: $actor})-[:PARTICIPATED_IN]->(e:Event)
MATCH (e)<-[:PARTICIPATED_IN]-(b:Actor {name: $other})
RETURN e.date AS date, e AS event
ORDER BY date, e.id LIMIT $limit`,
  },
  {
    key: 'between',
    title: 'Who was with each of two actors, and at how many events?',
    why: 'Who moves in both circles can have carried something from one to the other.',
    parameters: { actor, other, limit: upTo(25) },
    query: `MATCH (a:Actor {name: $actor})-[:PARTICIPATED_IN]->(e:Event)<-[:PARTICIPATED_IN]-(m:Actor)
WHERE m.name <> $other
WITH m, count(e) AS withFirst
MATCH (m)-[:PARTICIPATED_IN]->(f:Event)<-[:PARTICIPATED_IN]-(b:Actor)
WHERE b.name = $other
WITH m, withFirst, count(f) AS withSecond
RETURN m AS actor, withFirst, withSecond
ORDER BY CASE WHEN withFirst < withSecond THEN withFirst ELSE withSecond END DESC, m.id LIMIT $limit`,
  },
  {
    key: 'inner-circle',
    title: 'Who is never there without an actor?',
    why: 'Some are only known through one other: aides, companies, lawyers. They rarely make a headline.',
    parameters: { actor, least: number('Events at least', 2), limit: upTo(25) },
    query: `MATCH (a:Actor {name: $actor})-[:PARTICIPATED_IN]->(e:Event)<-[:PARTICIPATED_IN]-(other:Actor)
WITH other, count(e) AS shared
WITH other, shared, COUNT { (other)-[:PARTICIPATED_IN]->() } AS events
WHERE shared = events AND shared >= $least
RETURN other AS actor, shared
ORDER BY shared DESC, other.id LIMIT $limit`,
  },
  {
    key: 'newcomers',
    title: 'Who joined the company of an actor, and when?',
    why: 'The first event that two share dates the beginning of what there is between them.',
    parameters: { actor, from, limit: upTo(50) },
    query: `MATCH (a:Actor {name: $actor})-[:PARTICIPATED_IN]->(e:Event)<-[:PARTICIPATED_IN]-(other:Actor)
WITH other, min(e.date) AS since, count(e) AS shared
WHERE since + '~' >= $from
RETURN since, other AS companion, shared
ORDER BY since, other.id LIMIT $limit`,
  },
  {
    key: 'shortest-ways',
    title: 'By which shortest ways are two actors connected?',
    why: 'All of the shortest ways, since one alone would be a matter of luck.',
    parameters: { actor, other, limit: upTo(10) },
    query: `MATCH (a:Actor {name: $actor}), (b:Actor {name: $other})
MATCH p = allShortestPaths((a)-[*..6]-(b))
RETURN p AS way, length(p) AS steps
ORDER BY [n IN nodes(p) | n.id], [r IN relationships(p) | type(r)],
         [r IN relationships(p) | startNode(r).id] LIMIT $limit`,
  },
]
