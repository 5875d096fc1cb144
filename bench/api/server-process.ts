import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { Known } from './bare.ts'
import type { Watched } from './floors.ts'
import { Memory } from './record.ts'
import { keyOf } from './send.ts'

const command = resolve(import.meta.dirname, '../../scripts/bench.mjs')

export interface ServerProcess {
  url: string
  memory(): Promise<Memory>
  close(): Promise<void>
}

/** The next thing that the process says. Throws when it ends instead. */
async function said<Message>(process: ChildProcess, schema: z.ZodType<Message>): Promise<Message> {
  const over = new AbortController()
  const message = once(process, 'message', { signal: over.signal }).then(([value]) => schema.parse(value))
  const end = once(process, 'exit', { signal: over.signal }).then(([code]) => {
    throw new Error(`the server ended with code ${code}`)
  })
  try {
    return await Promise.race([message, end])
  } finally {
    over.abort()
    await Promise.allSettled([message, end])
  }
}

async function startProcess(words: string[], settings: Record<string, string>, execArgv: string[]) {
  const child = fork(command, words, {
    env: { ...process.env, NEO4J_URI: '', ...settings },
    execArgv,
    serialization: 'advanced',
  })
  const { url } = await said(child, z.object({ url: z.string() }))
  return {
    url,
    child,
    async close() {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

/** The server in a process of its own, so that who measures it takes none of its time. */
export async function startServer(
  folder: string,
  settings: Record<string, string>,
  profiles: string | undefined,
): Promise<ServerProcess> {
  const profiling = profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : []
  const { url, child, close } = await startProcess(['serve', folder], settings, ['--expose-gc', ...profiling])
  return {
    url,
    async memory() {
      const answer = said(child, z.object({ memory: Memory }))
      child.send('memory')
      return (await answer).memory
    },
    close,
  }
}

/** The raw store behind a bare HTTP hop, in a process of its own as the server is, told of all these requests. */
export async function startBare(
  folder: string,
  settings: Record<string, string>,
  requests: readonly Watched[],
) {
  const { url, child, close } = await startProcess(['bare', folder], settings, [])
  const known: Known = requests.map(({ path, body, calls, answer }) => ({
    key: keyOf(path, body ? JSON.stringify(body) : ''),
    calls,
    ...answer,
  }))
  const told = said(child, z.object({ known: z.int() }))
  child.send(known)
  await told
  return { url, close }
}
