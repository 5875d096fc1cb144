import { from, named, number, to, upTo, type WorkedQuestion } from './research-question.ts'

export const questionsOfEvents: WorkedQuestion[] = [
  {
    key: 'events-by-year',
    title: 'How many events are there for each year?',
    why: 'A gap may be a quiet year, or one that nobody has read up on yet.',
    parameters: { limit: upTo(200) },
    query: `MATCH (e:Event) WHERE e.date IS NOT NULL
WITH left(e.date, 4) AS year, count(e) AS events, max(e.importance) AS highest
RETURN year, events, highest
ORDER BY year LIMIT $limit`,
  },
  {
    key: 'most-important',
    title: 'What matters most between two dates?',
    why: 'It gives the outline of a chapter: the few events that the files rate highest.',
    parameters: { from, to, limit: upTo(25) },
    query: `MATCH (e:Event)
WHERE coalesce(e.dateEnd, e.date) + '~' >= $from AND e.date <= $to + '~' AND e.importance IS NOT NULL
RETURN e.date AS date, e AS event, e.importance AS importance
ORDER BY importance DESC, date, e.id LIMIT $limit`,
  },
  {
    key: 'crowded-events',
    title: 'At which events do most actors meet?',
    why: 'They are where many threads cross, and good places to begin to follow one.',
    parameters: { limit: upTo(25) },
    query: `MATCH (e:Event)<-[:PARTICIPATED_IN]-(a:Actor)
WITH e, count(a) AS actors
RETURN e AS event, e.date AS date, actors
ORDER BY actors DESC, e.id LIMIT $limit`,
  },
  {
    key: 'chains',
    title: 'Which events lead on from an event, as their files relate them?',
    why: 'It follows what the authors themselves hold to belong together, up to a few steps away.',
    parameters: {
      event: { takes: 'id', label: 'Event', type: 'Event', rank: 0 },
      limit: upTo(100),
    },
    query: `MATCH p = (e:Event {id: $event})-[:RELATED_TO*1..3]-(other:Event)
WHERE other.id <> $event
WITH other, min(length(p)) AS steps
RETURN other AS event, other.date AS date, steps
ORDER BY steps, date, other.id LIMIT $limit`,
  },
  {
    key: 'meeting-tags',
    title: 'Which events are filed under two tags?',
    why: 'Where two subjects meet there is often a story that neither alone would show.',
    parameters: { tag: named('Tag', 'Tag'), other: named('Other tag', 'Tag', 1), limit: upTo(100) },
    query: `MATCH (t:Tag {name: $tag})<-[:TAGGED]-(e:Event)
MATCH (e)-[:TAGGED]->(u:Tag {name: $other})
RETURN e.date AS date, e AS event
ORDER BY date, e.id LIMIT $limit`,
  },
  {
    key: 'tag-by-month',
    title: 'When was a subject at its height?',
    why: 'The months in which a tag is used most show when something happened, or when it was noticed.',
    parameters: { tag: named('Tag', 'Tag'), limit: upTo(25) },
    query: `MATCH (t:Tag {name: $tag})<-[:TAGGED]-(e:Event)
WHERE size(e.date) >= 7
WITH left(e.date, 7) AS month, count(e) AS events
RETURN month, events
ORDER BY events DESC, month LIMIT $limit`,
  },
  {
    key: 'tags-beside-a-tag',
    title: 'Which tags go with a tag?',
    why: 'It shows what a subject is made of, and under what other names it may be filed.',
    parameters: { tag: named('Tag', 'Tag'), limit: upTo(25) },
    query: `MATCH (t:Tag {name: $tag})<-[:TAGGED]-(e:Event)-[:TAGGED]->(other:Tag)
WITH other, count(e) AS shared
WITH other, shared, COUNT { (other)<-[:TAGGED]-() } AS events
RETURN other AS tag, shared, events, 1.0 * shared / events AS share
ORDER BY shared DESC, other.id LIMIT $limit`,
  },
  {
    key: 'profile-of-an-actor',
    title: 'Which tags mark the events of an actor?',
    why: 'Beside how often a tag is used elsewhere, it tells what is peculiar to an actor.',
    parameters: {
      actor: named('Actor', 'Actor'),
      least: number('Events at least', 2),
      limit: upTo(25),
    },
    query: `MATCH (a:Actor {name: $actor})-[:PARTICIPATED_IN]->(e:Event)-[:TAGGED]->(t:Tag)
WITH t, count(e) AS events
WHERE events >= $least
WITH t, events, COUNT { (t)<-[:TAGGED]-() } AS inAll
RETURN t AS tag, events, inAll, 1.0 * events / inAll AS share
ORDER BY share DESC, events DESC, t.id LIMIT $limit`,
  },
]
