import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { QueryStopped } from '../store-errors.ts'
import { hearFailure, type Order, type Reply, tookTooMuch } from './messages.ts'
import { tooLarge, tooLong } from './stopped.ts'

const program = join(import.meta.dirname, 'runner.mjs')

export function startRunner(): ChildProcess {
  return fork(program, {
    execArgv: ['--max-old-space-size=512'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

function whyItEnded(code: number | null): QueryStopped {
  if (code === tookTooMuch) return tooLarge()
  return new QueryStopped(
    'The query brought down the process that ran it.',
    'Nothing else was harmed. Ask for less at once, or say it in another way.',
  )
}

/**
 * Has a runner carry out one order. When its time is up or the asker has gone the runner is killed, which is the
 * only way to stop the embedded engine, and Neo4j ends what a lost connection was asking.
 */
export function order(
  runner: ChildProcess,
  what: Order,
  { signal, patience }: { signal: AbortSignal; patience: number },
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      clearTimeout(late)
      signal.removeEventListener('abort', gone)
      runner.off('exit', ended).off('message', replied).off('error', failed)
      end()
    }
    const kill = (why: unknown) => {
      runner.kill('SIGKILL')
      settle(() => reject(why))
    }
    const gone = () => kill(signal.reason)
    const failed = (error: Error) => kill(error)
    const ended = (code: number | null) => settle(() => reject(whyItEnded(code)))
    const replied = (reply: Reply) =>
      settle(() => {
        if (reply.kind === 'failed') reject(hearFailure(reply.failure))
        else if (reply.kind === 'broke') reject(new Error(reply.message))
        else resolve(reply)
      })
    const late = setTimeout(() => kill(tooLong(patience)), patience)
    runner.on('exit', ended).on('message', replied).on('error', failed)
    signal.addEventListener('abort', gone)
    if (signal.aborted) gone()
    else if (!runner.connected) kill(whyItEnded(runner.exitCode))
    else runner.send(what)
  })
}
