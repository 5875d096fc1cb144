import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../ready.mjs'

const folder = join(root, 'scripts/neo4j')
const version = '5.26.30'
const libraries = join(root, `build/neo4j-${version}`)
const runFile = promisify(execFile)

/** Java or Maven is missing, or Neo4j did not start. */
export class NoNeo4j extends Error {}

/**
 * @param {string} command
 * @param {string[]} words
 */
async function answers(command, words) {
  try {
    await runFile(command, words)
    return true
  } catch {
    return false
  }
}

async function fetchLibraries() {
  if (existsSync(libraries)) return
  if (!(await answers('mvn', ['--version']))) throw new NoNeo4j('Maven (mvn) is not installed.')
  console.error(`Fetching Neo4j ${version} (once, 123 MB)`)
  const partial = `${libraries}.partial-${process.pid}`
  mkdirSync(partial, { recursive: true })
  const words = ['-q', '-B', '-f', join(folder, 'pom.xml'), `-Dneo4j.version=${version}`]
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`]
  try {
    await runFile('mvn', [...words, ...goal])
  } catch (error) {
    throw new NoNeo4j('Maven could not fetch Neo4j.', { cause: error })
  }
  renameSync(partial, libraries)
}

/** @returns {Promise<number>} a port that nothing listens at now */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}

/**
 * Starts a Neo4j without Docker, from Maven's packages, for this machine alone and without sign-in.
 * It ends with `stop()` or with this process, however that ends. Throws NoNeo4j.
 * @param {{ home: string, port?: number }} options where its data is kept, and any free port when none is given
 * @returns {Promise<{ uri: string, pid: number | undefined, stop(): Promise<void> }>}
 */
export async function startNeo4j({ home, port }) {
  if (!(await answers('java', ['-version']))) throw new NoNeo4j('Java 17 or newer is not installed.')
  await fetchLibraries()
  mkdirSync(home, { recursive: true })
  const actualPort = port ?? (await freePort())
  const classPath = join(libraries, '*')
  const words = [
    '-Xmx1g',
    '-XX:+UseSerialGC',
    '-cp',
    classPath,
    join(folder, 'Neo4jServer.java'),
    home,
    `${actualPort}`,
  ]
  const java = spawn('java', words, { stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = new Promise((resolve) => java.once('exit', resolve))
  let printed = ''
  java.stderr.on('data', (chunk) => {
    printed = `${printed}${chunk}`.slice(-4_000)
  })
  await new Promise((resolve, reject) => {
    java.stdout.on('data', (chunk) => {
      if (String(chunk).includes('ready')) resolve(undefined)
    })
    java.once('error', reject)
    java.once('exit', (code) =>
      reject(new NoNeo4j(`Neo4j ended with ${code} before it was ready.\n${printed}`)),
    )
  })
  return {
    uri: `bolt://127.0.0.1:${actualPort}`,
    pid: java.pid,
    async stop() {
      java.stdin.end()
      await ended
    },
  }
}
