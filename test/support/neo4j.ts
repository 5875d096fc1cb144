import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Neo4jSettings } from '../../graph/stores/neo4j.ts'
import { openNeo4j } from '../../graph/stores/neo4j.ts'
import { NoNeo4j, startNeo4j } from '../../scripts/neo4j/server.mjs'

export interface ProvidedNeo4j {
  settings: Neo4jSettings
  stop(): Promise<void>
}

interface Wanted {
  /** For tests, and not for measurements. */
  forShort: boolean
  /** The folder of one whose data is found again the next time; it is forgotten when left out. */
  keptIn?: string | undefined
}

const run = promisify(execFile)
const image = 'neo4j:5.26-community'

function settingsFor(uri: string): Neo4jSettings {
  return { uri, user: 'neo4j', password: '', database: 'neo4j' }
}

function named(environment: NodeJS.ProcessEnv): ProvidedNeo4j | undefined {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password } = environment
  if (!uri) return undefined
  return {
    settings: { ...settingsFor(uri), user: user ?? 'neo4j', password: password ?? '' },
    stop: async () => {},
  }
}

async function hasDockerEngine(): Promise<boolean> {
  return run('docker', ['info'], { timeout: 10_000 }).then(
    () => true,
    () => false,
  )
}

async function untilItAnswers(settings: Neo4jSettings): Promise<void> {
  const store = openNeo4j(settings)
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        await store.version()
        return
      } catch (error) {
        if (attempt === 60) throw error
        await new Promise((resolve) => setTimeout(resolve, 1_000))
      }
    }
  } finally {
    await store.close()
  }
}

async function startInDocker(container: string): Promise<ProvidedNeo4j> {
  const stop = async () => void (await run('docker', ['stop', container]))
  try {
    const address = (await run('docker', ['port', container, '7687'])).stdout.split('\n', 1)[0]?.trim()
    const settings = settingsFor(`bolt://${address}`)
    await untilItAnswers(settings)
    return { settings, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Undefined where Docker cannot run it, which may still be had from Maven. */
async function inDocker(): Promise<ProvidedNeo4j | undefined> {
  const words = ['run', '--rm', '--detach', '--publish', '127.0.0.1::7687', '--env', 'NEO4J_AUTH=none', image]
  try {
    return await startInDocker((await run('docker', words)).stdout.trim())
  } catch (error) {
    console.warn(`\nNo Neo4j in Docker: ${error instanceof Error ? error.message : error}\n`)
    return undefined
  }
}

async function fromMaven({ forShort, keptIn }: Wanted): Promise<ProvidedNeo4j> {
  const home = keptIn ?? (await mkdtemp(join(tmpdir(), 'skein-neo4j-')))
  const server = await startNeo4j({ home, forShort })
  return {
    settings: settingsFor(server.uri),
    async stop() {
      await server.stop()
      if (!keptIn) await rm(home, { recursive: true, force: true })
    },
  }
}

let isMissed = false

/** Said once, however many sizes are measured. */
function sayMissing({ message }: NoNeo4j, { forShort }: Wanted) {
  if (isMissed) return
  isMissed = true
  const lost = forShort ? 'Its half of the contract is not tested.' : 'It is not measured.'
  console.warn(`\nNo Neo4j: ${message} ${lost}\n`)
}

/**
 * A real Neo4j to write in, for tests or, as users have it, for measurements: the one named by NEO4J_TEST_URI, else one
 * in Docker, else, also where Docker fails, one from Maven's packages; of a line that is asked for, or to be kept, from there at once. Where none
 * can be had it is missing: an error in CI, a warning elsewhere.
 */
export async function provideNeo4j(
  environment: NodeJS.ProcessEnv,
  wanted: Wanted,
): Promise<ProvidedNeo4j | undefined> {
  const given = named(environment)
  if (given) return given
  const mayBeInDocker = !wanted.keptIn && !environment.SKEIN_NEO4J_LINE && (await hasDockerEngine())
  const found = mayBeInDocker ? await inDocker() : undefined
  if (found) return found
  try {
    return await fromMaven(wanted)
  } catch (error) {
    if (!(error instanceof NoNeo4j) || environment.CI) throw error
    sayMissing(error, wanted)
    return undefined
  }
}
