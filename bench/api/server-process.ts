import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { z } from 'zod'
import { Memory } from './record.ts'

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

/** The server in a process of its own, so that who measures it takes none of its time. */
export async function startServer(
  folder: string,
  settings: Record<string, string>,
  profiles: string | undefined,
): Promise<ServerProcess> {
  const child = fork(command, ['serve', folder], {
    env: { ...process.env, NEO4J_URI: '', ...settings },
    execArgv: ['--expose-gc', ...(profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [])],
  })
  const { url } = await said(child, z.object({ url: z.string() }))
  return {
    url,
    async memory() {
      const answer = said(child, z.object({ memory: Memory }))
      child.send('memory')
      return (await answer).memory
    },
    async close() {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}
