import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../ready.mjs'
import { findJava } from './java.mjs'

const folder = join(root, 'scripts/neo4j')

/** The lines of Neo4j that Skein is tested with, and the oldest Java that each runs on. */
const lines = [
  { line: '5.26', version: '5.26.30', oldestJava: 17 },
  { line: '2026', version: '2026.08.1', oldestJava: 21 },
]
const shortestPassword = 8
const runFile = promisify(execFile)

/** Neo4j did not start. */
export class NoNeo4j extends Error {}

/** A JDK or Maven is missing. */
export class ToolMissing extends NoNeo4j {}

async function hasMaven() {
  try {
    await runFile('mvn', ['--version'])
    return true
  } catch {
    return false
  }
}

/**
 * @param {string} version
 * @returns {Promise<string>} the folder that holds them
 */
async function fetchLibraries(version) {
  const libraries = join(root, `build/neo4j-${version}`)
  if (existsSync(libraries)) return libraries
  if (!(await hasMaven())) throw new ToolMissing('Neo4j is fetched by Maven (mvn), which is not installed.')
  console.error(`Fetching Neo4j ${version} (once, some 130 MB)`)
  const partial = `${libraries}.partial-${process.pid}`
  mkdirSync(partial, { recursive: true })
  const words = ['-q', '-B', '-f', join(folder, 'pom.xml'), `-Dneo4j.version=${version}`]
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`]
  try {
    await runFile('mvn', [...words, ...goal])
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout).slice(-2_000) : error
    throw new NoNeo4j(`Maven could not fetch Neo4j ${version}.\n${said}`, { cause: error })
  }
  renameSync(partial, libraries)
  return libraries
}

/**
 * @param {number} port 0 for any
 * @returns {Promise<number>} it, when nothing listens at it now
 */
function freePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', ({ message }) =>
      reject(new NoNeo4j(`Port ${port} cannot be had, perhaps for another Neo4j: ${message}.`)),
    )
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}

function chosenLine() {
  const { SKEIN_NEO4J_LINE: wanted = '5.26' } = process.env
  const chosen = lines.find(({ line }) => line === wanted)
  if (!chosen) throw new NoNeo4j(`SKEIN_NEO4J_LINE must be ${lines.map(({ line }) => line).join(' or ')}.`)
  return chosen
}

/**
 * Starts a Neo4j without Docker, from Maven's packages, of the line in SKEIN_NEO4J_LINE, for this machine alone and
 * without sign-in unless there is a password. It ends with `stop()` or with this process, however that ends: it sees
 * its input end, and closes its databases. Throws NoNeo4j.
 * @param {{
 *   home: string,
 *   port?: number,
 *   password?: string | undefined,
 *   settings?: Record<string, string>,
 *   forShort?: boolean,
 * }} options where its data is kept; any free port when none is given; what else its neo4j.conf is to say; whether
 *   it ends before what Java's second compiler takes at first would have paid
 * @returns {Promise<{ uri: string, pid: number | undefined, ended: Promise<string>, stop(): Promise<void> }>} with
 *   what it said last, when it has ended
 */
export async function startNeo4j({ home, port = 0, password, settings = {}, forShort = false }) {
  const { version, oldestJava } = chosenLine()
  if (password !== undefined && password.length < shortestPassword) {
    throw new NoNeo4j(`The password of a Neo4j has ${shortestPassword} characters or more.`)
  }
  const command = await findJava(oldestJava)
  if (!command) {
    throw new ToolMissing(`Neo4j ${version} needs a JDK ${oldestJava} or newer, which is not installed.`)
  }
  const libraries = await fetchLibraries(version)
  mkdirSync(home, { recursive: true })
  const actualPort = await freePort(port)
  const configuration = {
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${actualPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${actualPort}`,
    'dbms.security.auth_enabled': String(password !== undefined),
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'db.memory.transaction.max': '512m',
    // Its databases are closed by then: nobody needs the ten seconds that it would wait for its own threads.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    ...settings,
  }
  const said = Object.entries(configuration).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(join(home, 'neo4j.conf'), said.join(''))
  const classPath = join(libraries, '*')
  const program = join(folder, 'Neo4jServer.java')
  const compiler = forShort ? ['-XX:TieredStopAtLevel=1'] : []
  const words = ['-Xmx1g', '-XX:+UseSerialGC', ...compiler, '-cp', classPath, program, home]
  const java = spawn(command, words, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...(password !== undefined && { NEO4J_PASSWORD: password }) },
  })
  let printed = ''
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => java.once('exit', () => resolve(printed)))
  java.stderr.on('data', (chunk) => {
    printed = `${printed}${chunk}`.slice(-4_000)
  })
  await new Promise((resolve, reject) => {
    java.stdout.on('data', (chunk) => {
      if (String(chunk).includes('ready')) resolve(undefined)
    })
    java.once('error', reject)
    java.once('exit', (code, signal) =>
      reject(new NoNeo4j(`Neo4j ended with ${code ?? signal} before it was ready.\n${printed}`)),
    )
  })
  return {
    uri: `bolt://127.0.0.1:${actualPort}`,
    pid: java.pid,
    ended,
    async stop() {
      java.stdin.end()
      await ended
    },
  }
}
