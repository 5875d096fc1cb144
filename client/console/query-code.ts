interface Asked {
  query: string
  parameters: Record<string, unknown>
}

/** Skein answers no more rows than it is asked for; a Neo4j asked by itself answers all. */
interface AskedOfSkein extends Asked {
  limit: number
}

/** Where the scripts ask. The token itself never stands in one: it is taken from the environment. */
interface Server {
  origin: string
  wantsToken: boolean
}

/** A text in single quotes, as a POSIX shell reads it. */
function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

/** The query as a command line that asks this server. */
export function asCurl({ origin, wantsToken }: Server, { query, parameters, limit }: AskedOfSkein): string {
  const body = JSON.stringify({ query, parameters, limit }, null, 2)
  const token = wantsToken ? `  --header "Authorization: Bearer \${SKEIN_TOKEN:?is not set}" \\\n` : ''
  return `curl ${shellQuoted(`${origin}/api/cypher`)} \\
${token}  --header 'Content-Type: application/json' \\
  --data-binary ${shellQuoted(body)}
`
}

/** A JSON value as Python writes it. A JSON text is a Python text too. */
function python(value: unknown): string {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${python(item)}`)
      .join(', ')}}`
  return JSON.stringify(value)
}

function pythonAsked({ query, parameters }: Asked): string {
  const lines = query.split(/(?<=\n)/).map((line) => `    ${python(line)}\n`)
  return `query = (\n${lines.join('')})\nparameters = ${python(parameters)}\n`
}

/** The query as a Python script that asks this server. */
export function asHttpx({ origin, wantsToken }: Server, asked: AskedOfSkein): string {
  const token = wantsToken ? `    headers={"Authorization": "Bearer " + os.environ["SKEIN_TOKEN"]},\n` : ''
  return `${wantsToken ? 'import os\n' : ''}import sys

import httpx

${pythonAsked(asked)}
response = httpx.post(
    ${python(`${origin}/api/cypher`)},
${token}    json={"query": query, "parameters": parameters, "limit": ${asked.limit}},
    timeout=60,
)
if response.is_error:
    raise SystemExit(response.text)
answer = response.json()
for row in answer["rows"]:
    print(dict(zip(answer["columns"], row)))
if answer["truncated"]:
    print(f"Not all rows: the first {answer['shown']:,}; there are more.", file=sys.stderr)
`
}

/** The query as a Python script that asks a Neo4j itself; where it is and who asks come from the environment. */
export function asDriver(asked: Asked): string {
  return `import os

from neo4j import GraphDatabase, RoutingControl

${pythonAsked(asked)}
login = (os.environ.get("NEO4J_USER", "neo4j"), os.environ.get("NEO4J_PASSWORD", ""))
database = os.environ.get("NEO4J_DATABASE", "neo4j")
with GraphDatabase.driver(os.environ["NEO4J_URI"], auth=login) as driver:
    records, summary, keys = driver.execute_query(
        query, parameters_=parameters, database_=database, routing_=RoutingControl.READ
    )
    for record in records:
        print(record.data())
`
}
