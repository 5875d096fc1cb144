import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Neo4jSettings } from '../../graph/stores/neo4j.ts'
import { NoNeo4j, startNeo4j } from '../../scripts/neo4j/server.mjs'

type Server = Awaited<ReturnType<typeof startNeo4j>>

/** A Neo4j that a test may end, with sign-in: that of NEO4J_TEST_URI or of Docker nobody may. */
interface OwnNeo4j {
  readonly settings: Neo4jSettings
  /** Until the last of its threads stands still. */
  pause(): Promise<void>
  goOn(): void
  kill(): Promise<void>
  stop(): Promise<void>
  /** Starts it again at the same address, with the same data. */
  startAgain(settings?: Record<string, string>): Promise<void>
  remove(): Promise<void>
}

const password = 'only-for-this-test'

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A busy machine lets some threads go on for a while after the signal. Only Linux tells which. */
function standsStill(pid: number): boolean {
  const threads = `/proc/${pid}/task`
  if (!existsSync(threads)) return true
  try {
    return readdirSync(threads).every((thread) =>
      /\) T /.test(readFileSync(`${threads}/${thread}/stat`, 'utf8')),
    )
  } catch {
    // One has ended since they were listed.
    return false
  }
}

async function start(): Promise<OwnNeo4j> {
  const home = mkdtempSync(join(tmpdir(), 'skein-neo4j-'))
  let server: Server = await startNeo4j({ home, password, forShort: true })
  const { uri } = server
  const signal = (name: NodeJS.Signals) => {
    if (server.pid !== undefined) process.kill(server.pid, name)
  }
  async function kill() {
    signal('SIGKILL')
    while (server.pid !== undefined && isRunning(server.pid)) await sleep(20)
  }
  return {
    settings: { uri, user: 'neo4j', password, database: 'neo4j' },
    async pause() {
      signal('SIGSTOP')
      while (server.pid !== undefined && !standsStill(server.pid)) await sleep(5)
    },
    goOn: () => signal('SIGCONT'),
    kill,
    stop: () => server.stop(),
    async startAgain(settings = {}) {
      const port = Number(new URL(uri).port)
      server = await startNeo4j({ home, port, password, settings, forShort: true })
    },
    async remove() {
      if (server.pid !== undefined && isRunning(server.pid)) await kill()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Undefined without Java or Maven, so that what needs it is skipped; in CI that is an error. */
export function anOwnNeo4j(): Promise<OwnNeo4j | undefined> {
  return start().catch((error: unknown) => {
    if (!(error instanceof NoNeo4j) || process.env.CI) throw error
    return undefined
  })
}
