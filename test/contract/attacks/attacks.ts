import type { Parameters } from '../../../graph/store.ts'

/** A query that must not have what it asks for. */
export interface Attack {
  query: string
  parameters?: Parameters
  /** What the answer must name. */
  names: RegExp
}

/** Where the attacks try to read from: a file with a secret in it, and a server that counts who comes. */
export interface Bait {
  file: string
  url: string
}

const writes: Attack[] = [
  { query: "CREATE (:Actor {id: 'actor:evil'})", names: /CREATE/ },
  { query: 'CREATE (n) RETURN n', names: /CREATE/ },
  { query: "MATCH (a:Actor) CREATE (a)-[:RELATED_TO]->(:Event {id: 'event:evil'})", names: /CREATE/ },
  { query: "MERGE (n:Actor {id: 'actor:evil'}) RETURN n", names: /MERGE/ },
  { query: "MATCH (a:Actor) MERGE (a)-[:TAGGED]->(:Tag {id: 'tag:evil'}) RETURN a", names: /MERGE/ },
  { query: "MERGE (n:Actor {id: 'a'}) ON CREATE SET n.x = 1 ON MATCH SET n.x = 2", names: /MERGE/ },
  { query: 'MATCH (n) SET n.x = 1', names: /SET/ },
  { query: 'MATCH (n) SET n += {x: 1} RETURN n', names: /SET/ },
  { query: 'MATCH (n) SET n = {} RETURN count(n)', names: /SET/ },
  { query: 'MATCH (n:Event) SET n:Evil', names: /SET/ },
  { query: 'MATCH ()-[r]->() SET r.x = 1', names: /SET/ },
  { query: 'MATCH (n) WITH n SET n.x = 1 RETURN n LIMIT 1', names: /SET/ },
  { query: 'MATCH (n) REMOVE n.title', names: /REMOVE/ },
  { query: 'MATCH (n:Event) REMOVE n:Event', names: /REMOVE/ },
  { query: 'MATCH (n) DELETE n', names: /DELETE/ },
  { query: 'MATCH (n) DETACH DELETE n', names: /DELETE/ },
  { query: 'MATCH (n) NODETACH DELETE n', names: /DELETE|query/ },
  { query: 'MATCH ()-[r]->() DELETE r RETURN count(r)', names: /DELETE/ },
  {
    query: 'MATCH (n) WHERE n.x IS NULL DETACH DELETE n RETURN 1 AS one UNION RETURN 2 AS one',
    names: /DELETE/,
  },
  { query: 'RETURN 1 AS one UNION ALL CREATE (n) RETURN 1 AS one', names: /CREATE/ },
  { query: 'FOREACH (x IN [1, 2] | CREATE (:Evil))', names: /FOREACH|CREATE/ },
  { query: 'MATCH (n) FOREACH (x IN [1] | SET n.x = x)', names: /FOREACH|SET/ },
  { query: 'UNWIND [1] AS x CREATE (n {x: x})', names: /CREATE/ },
  { query: 'CALL { CREATE (n) RETURN n } RETURN n', names: /CREATE/ },
  { query: 'MATCH (n) CALL { WITH n SET n.x = 1 RETURN 1 AS one } RETURN one', names: /SET/ },
  { query: 'MATCH (n) CALL (n) { DETACH DELETE n } RETURN count(*)', names: /DELETE|CALL|line/ },
  { query: 'CALL { CALL { CREATE (n) RETURN n } RETURN n } RETURN n', names: /CREATE/ },
  {
    query: 'UNWIND [1] AS x CALL { WITH x CREATE (:Evil) } IN TRANSACTIONS OF 1 ROWS',
    names: /CREATE|TRANSACTIONS/,
  },
  { query: 'MATCH (n) WHERE EXISTS { CREATE (m) } RETURN n', names: /CREATE|EXISTS|updates/ },
  { query: 'RETURN COUNT { MATCH (n) SET n.x = 1 RETURN n }', names: /SET|Expected \}|updates/ },
  { query: 'RETURN COLLECT { CREATE (n) RETURN n }', names: /CREATE|COLLECT|updates/ },
  { query: 'WITH 1 AS x CREATE (n {x: x}) WITH n RETURN n', names: /CREATE/ },
  { query: 'OPTIONAL MATCH (n:None) CREATE (m) RETURN m', names: /CREATE/ },
  { query: 'MATCH (n) INSERT (m) RETURN m', names: /INSERT|CREATE|line|query/ },
]

const schema: Attack[] = [
  { query: 'CREATE INDEX evil FOR (n:Event) ON (n.title)', names: /CREATE INDEX/ },
  { query: 'CREATE CONSTRAINT evil FOR (n:Event) REQUIRE n.title IS UNIQUE', names: /CREATE CONSTRAINT/ },
  { query: 'CREATE FULLTEXT INDEX evil FOR (n:Event) ON EACH [n.title]', names: /CREATE FULLTEXT/ },
  { query: 'DROP INDEX event_date', names: /DROP/ },
  { query: 'DROP CONSTRAINT event_id IF EXISTS', names: /DROP/ },
  { query: 'CREATE DATABASE evil', names: /CREATE DATABASE/ },
  { query: 'CREATE OR REPLACE DATABASE neo4j', names: /CREATE OR/ },
  { query: 'DROP DATABASE neo4j', names: /DROP/ },
  { query: 'STOP DATABASE neo4j', names: /STOP/ },
  { query: "CREATE USER evil SET PASSWORD 'evil12345'", names: /CREATE USER/ },
  { query: "ALTER CURRENT USER SET PASSWORD FROM '' TO 'evil12345'", names: /ALTER/ },
  { query: 'GRANT ROLE admin TO evil', names: /GRANT/ },
]

const administration: Attack[] = [
  { query: 'SHOW DATABASES', names: /SHOW/ },
  { query: 'SHOW TRANSACTIONS', names: /SHOW/ },
  { query: 'SHOW SETTINGS YIELD name, value RETURN name, value', names: /SHOW/ },
  { query: 'SHOW USERS', names: /SHOW/ },
  { query: 'show procedures', names: /SHOW/ },
  { query: "TERMINATE TRANSACTIONS 'neo4j-transaction-1'", names: /TERMINATE/ },
  { query: 'USE system MATCH (n) RETURN n', names: /USE/ },
  { query: 'USE neo4j MATCH (n) RETURN n', names: /USE/ },
  { query: 'CALL { USE system SHOW DATABASES } RETURN 1', names: /USE/ },
  { query: "USE graph.byName('system') MATCH (n) RETURN n", names: /USE/ },
  { query: 'EXPLAIN MATCH (n) RETURN n', names: /EXPLAIN/ },
  { query: 'PROFILE MATCH (n) RETURN n', names: /PROFILE/ },
  { query: 'profile CREATE (n) RETURN n', names: /PROFILE/ },
  { query: 'CYPHER runtime=interpreted MATCH (n) RETURN n', names: /CYPHER/ },
  { query: 'CYPHER 25 MATCH (n) RETURN n', names: /CYPHER/ },
]

const calls: Attack[] = [
  { query: 'CALL dbms.components()', names: /dbms\.components/ },
  { query: 'CALL dbms.listConfig()', names: /dbms\.listConfig/ },
  { query: "CALL dbms.setConfigValue('db.transaction.timeout', '0')", names: /dbms\.setConfigValue/ },
  { query: 'CALL dbms.listConfig() YIELD name, value RETURN name, value', names: /dbms\.listConfig/ },
  { query: "CALL db.createLabel('Evil')", names: /db\.createLabel/ },
  { query: 'CALL db.awaitIndexes(60)', names: /db\.awaitIndexes/ },
  { query: 'CALL db.clearQueryCaches()', names: /db\.clearQueryCaches/ },
  { query: 'call DBMS.killConnection("bolt-1")', names: /dbms\.killconnection/i },
  { query: 'CALL `dbms`.`components`()', names: /dbms\.components/ },
  { query: 'MATCH (n) CALL dbms.components() YIELD name RETURN name', names: /dbms\.components/ },
  { query: 'CALL { CALL dbms.components() YIELD name RETURN name } RETURN name', names: /dbms\.components/ },
  { query: "CALL apoc.load.json('file:///etc/passwd')", names: /apoc\.load\.json/ },
  { query: "CALL apoc.cypher.doIt('CREATE (n)', {})", names: /apoc\.cypher\.doIt/ },
  { query: "CALL apoc.export.csv.all('/tmp/evil.csv', {})", names: /apoc\.export\.csv\.all/ },
  { query: 'CALL apoc.util.sleep(100000)', names: /apoc\.util\.sleep/ },
  { query: "RETURN apoc.cypher.runFirstColumnSingle('CREATE (n) RETURN n', {})", names: /apoc\.cypher/ },
  { query: "MATCH (n) WHERE apoc.util.md5([n.id]) = '' RETURN n", names: /apoc\.util\.md5/ },
  { query: "RETURN apoc.cypher.runFirstColumnSingle\u001c('RETURN 1', {})", names: /apoc\.cypher/ },
  { query: "RETURN apoc.cypher.\u001frunFirstColumnSingle('RETURN 1', {})", names: /apoc\.cypher/ },
  { query: 'CALL gds.graph.project("g", "*", "*")', names: /gds\.graph\.project/ },
  { query: 'CALL grafeo.pagerank() YIELD node_id RETURN node_id', names: /grafeo\.pagerank/ },
]

const several: Attack[] = [
  { query: 'RETURN 1; CREATE (n)', names: /more than one statement/i },
  { query: 'RETURN 1; MATCH (n) DETACH DELETE n;', names: /more than one statement/i },
  { query: 'RETURN 1 AS x;\n\n// nothing\n; RETURN 2', names: /more than one statement/i },
  { query: ':param x => 1\nRETURN $x', names: /:/ },
  { query: 'BEGIN\nCREATE (n)\nCOMMIT', names: /BEGIN/ },
  { query: '// only a comment', names: /without a query/ },
  { query: '', names: /query/ },
]

const hidden: Attack[] = [
  { query: 'MATCH (n) /* harmless */ DETACH/**/DELETE/**/n', names: /DELETE/ },
  { query: 'MATCH (n) // RETURN n\nDETACH DELETE n', names: /DELETE/ },
  { query: 'mAtCh (n) dEtAcH dElEtE n', names: /DELETE/ },
  { query: 'MATCH (n)\u00a0SET\u2003n.x = 1', names: /SET|query|line|Invalid/ },
  { query: '\\u0043REATE (n)', names: /CREATE|clause/ },
  { query: 'MATCH (n) D\\u0045TACH DELETE n', names: /DELETE|query|Expected/ },
  { query: 'MATCH (n) \\uuuu0053ET n.x = 1', names: /SET|query|Invalid/ },
  { query: "RETURN '\\u0027' CREATE (n) //'", names: /CREATE/ },
  { query: 'MATCH (`n /*`) DETACH DELETE `n /*`', names: /DELETE/ },
  { query: "RETURN '// ' AS x /* ' */ UNION MATCH (n) DETACH DELETE n RETURN 'x' AS x", names: /DELETE/ },
  { query: '/* // */ CREATE (n)', names: /CREATE/ },
]

function readers({ file, url }: Bait): Attack[] {
  const load = (from: string) => `LOAD CSV FROM ${from} AS line RETURN line`
  return [
    { query: load(`'file://${file}'`), names: /LOAD CSV/ },
    { query: load(`'${file}'`), names: /LOAD CSV/ },
    { query: load("'file:///etc/passwd'"), names: /LOAD CSV/ },
    { query: load(`'${url}'`), names: /LOAD CSV/ },
    { query: load(`'${url.replace('http', 'ftp')}'`), names: /LOAD CSV/ },
    { query: load('$from'), parameters: { from: file }, names: /LOAD CSV/ },
    { query: `LOAD CSV WITH HEADERS FROM '${url}' AS line RETURN line`, names: /LOAD CSV/ },
    { query: `MATCH (n) LOAD /**/ CSV FROM '${file}' AS line RETURN line`, names: /LOAD CSV/ },
    { query: `UNWIND ['${url}'] AS from LOAD CSV FROM from AS line RETURN line`, names: /LOAD CSV/ },
    { query: `CALL { LOAD CSV FROM '${file}' AS line RETURN line } RETURN line`, names: /LOAD CSV/ },
    { query: `LO\\u0041D CSV FROM '${file}' AS line RETURN line`, names: /LOAD CSV/ },
    { query: `load csv from '${file}' as line create (:Evil {line: line[0]})`, names: /LOAD CSV/ },
  ]
}

/** What is refused or not understood, whatever the store; nothing of it may be done. */
export function forbidden(bait: Bait): Attack[] {
  return [...writes, ...schema, ...administration, ...calls, ...several, ...hidden, ...readers(bait)]
}

/** What is allowed to be asked and would take for ever, or more room than there is. */
export const bombs: { query: string; parameters?: Parameters }[] = [
  { query: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n' },
  { query: 'UNWIND range(1, 2000000000) AS a RETURN a' },
  { query: 'UNWIND range(1, 2000000000) AS a RETURN collect(a) AS all' },
  { query: 'UNWIND range(1, 2000000000) AS a WITH a ORDER BY a DESC RETURN a LIMIT 1' },
  { query: 'UNWIND range(1, 2000000000) AS a RETURN DISTINCT a' },
  { query: 'RETURN range(1, 2000000000) AS all' },
  { query: "RETURN reduce(text = 'x', i IN range(1, 40) | text + text) AS text" },
  { query: 'RETURN reduce(list = [1], i IN range(1, 40) | list + list) AS list' },
  { query: 'MATCH (a), (b), (c), (d), (e), (f), (g) RETURN count(*) AS n' },
  { query: 'MATCH (a), (b), (c), (d), (e), (f) RETURN a, b, c, d, e, f' },
  { query: 'MATCH p = (a)-[*]-(b) RETURN count(p) AS n' },
  { query: 'MATCH p = (a)-[:RELATED_TO*1..30]-(b) RETURN p' },
  { query: 'MATCH p = (a)-[:RELATED_TO*1..30]-(b) RETURN collect(p) AS all' },
  { query: 'MATCH (a)-[:RELATED_TO*20]-(b) RETURN count(DISTINCT b) AS n' },
  { query: 'MATCH (e:Event) UNWIND range(1, 1000000) AS i RETURN e.body + i AS text' },
  { query: `RETURN ${'['.repeat(20_000)}1${']'.repeat(20_000)} AS deep` },
  { query: `RETURN ${'('.repeat(20_000)}1${')'.repeat(20_000)} AS deep` },
  { query: `RETURN ${Array.from({ length: 8_000 }, () => '1').join(' + ')} AS sum` },
  {
    query: `RETURN 'x' =~ '(x+x+)+y' AS slow, $text =~ '(x+x+)+y' AS slower`,
    parameters: { text: 'x'.repeat(40) },
  },
]

/** Parameters are data: each of these answers, and with nothing more than it would have without the trick. */
export const injections: Parameters[] = [
  { id: "event:e1'}) DETACH DELETE n //" },
  { id: "x' OR 1 = 1 //" },
  { id: 'x"}) MATCH (n) SET n.x = 1 RETURN n //' },
  { id: '\\u0027}) CREATE (n) //' },
  { id: '`) CREATE (n) //' },
  { id: '$id' },
  { id: '*' },
  { id: { toString: 'x', $ne: null } },
  { id: ['event:e1'] },
  { id: { $regex: '.*' } },
]
