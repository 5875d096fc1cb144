import { readsAlike } from './cases.ts'

const during = `
  MATCH (m:Event)
  WHERE ($from IS NULL OR coalesce(m.dateEnd, m.date) + '~' >= $from)
    AND ($to IS NULL OR m.date <= $to + '~')
  RETURN m.id AS id ORDER BY id`

readsAlike('dates as text', [
  {
    it: 'sort a year before its months and a month before its days',
    cypher: `RETURN '1985' < '1985-08' AS year, '1985-08' < '1985-08-20' AS month,
                    '1985-12-31' < '1986' AS next`,
    rows: [{ year: true, month: true, next: true }],
  },
  {
    it: 'end with a tilde after all that they hold and before the next',
    cypher: `RETURN '1985-12-31' < '1985~' AS year, '1985~' < '1986' AS nextYear,
                    '1985-08-31' < '1985-08~' AS month, '1985-08~' < '1985-09' AS nextMonth`,
    rows: [{ year: true, nextYear: true, month: true, nextMonth: true }],
  },
  {
    it: 'sort events, those without a date last',
    cypher: `MATCH (e:Event) RETURN e.id AS id ORDER BY coalesce(e.date, '~'), id`,
    rows: [
      { id: 'event:airlift' },
      { id: 'event:bribe' },
      { id: 'event:coup' },
      { id: 'event:deal' },
      { id: 'event:exile' },
    ],
  },
  {
    it: 'have a first and a last',
    cypher: 'MATCH (e:Event) RETURN min(e.date) AS first, max(coalesce(e.dateEnd, e.date)) AS last',
    rows: [{ first: '1985', last: '1986-11-25' }],
  },
  {
    it: 'from a month on keep the year it lies in and what ends after it began',
    cypher: during,
    parameters: { from: '1985-09', to: null },
    rows: [{ id: 'event:airlift' }, { id: 'event:bribe' }, { id: 'event:deal' }],
  },
  {
    it: 'from a day on leave out the days before it',
    cypher: during,
    parameters: { from: '1985-08-21', to: null },
    rows: [{ id: 'event:airlift' }, { id: 'event:bribe' }, { id: 'event:deal' }],
  },
  {
    it: 'up to a year keep all of it',
    cypher: during,
    parameters: { from: null, to: '1985' },
    rows: [{ id: 'event:airlift' }, { id: 'event:bribe' }, { id: 'event:coup' }],
  },
  {
    it: 'up to a month leave out what begins later',
    cypher: during,
    parameters: { from: null, to: '1985-07' },
    rows: [{ id: 'event:airlift' }],
  },
  {
    it: 'within one year leave out what has no date',
    cypher: during,
    parameters: { from: '1986', to: '1986' },
    rows: [{ id: 'event:deal' }],
  },
  {
    it: 'without a range keep what has no date',
    cypher: during,
    parameters: { from: null, to: null },
    rows: [
      { id: 'event:airlift' },
      { id: 'event:bribe' },
      { id: 'event:coup' },
      { id: 'event:deal' },
      { id: 'event:exile' },
    ],
  },
  {
    it: 'compare in a chain',
    cypher: `MATCH (e:Event) WHERE '1985-08' <= e.date < '1986' RETURN e.id AS id ORDER BY id`,
    rows: [{ id: 'event:bribe' }, { id: 'event:coup' }],
  },
  {
    it: 'are counted by year',
    cypher: `MATCH (e:Event) RETURN substring(e.date, 0, 4) AS year, count(*) AS events ORDER BY year`,
    rows: [
      { year: '1985', events: 3 },
      { year: '1986', events: 1 },
      { year: null, events: 1 },
    ],
  },
  {
    it: 'give their parts as numbers',
    cypher: `MATCH (e:Event {id: 'event:deal'})
             RETURN toInteger(split(e.date, '-')[0]) AS year, toInteger(split(e.date, '-')[1]) AS month`,
    rows: [{ year: 1986, month: 11 }],
  },
  {
    it: 'to the day become dates that can be reckoned with',
    cypher: `WITH date('1985-08-20') AS day
             RETURN day.year AS year, day.month AS month, toString(day + duration({days: 12})) AS later,
                    day < date('1986-01-01') AS before`,
    rows: [{ year: 1985, month: 8, later: '1985-09-01', before: true }],
  },
])
