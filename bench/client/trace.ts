import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'

const Trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.int(),
      tid: z.int(),
      dur: z.number().optional(),
      args: z.object({ name: z.string() }).partial().optional(),
    }),
  ),
})

export interface Traced<Answer> {
  answer: Answer
  /** Frames that reached the screen meanwhile. */
  frames: number
  /** Milliseconds of the longest task of a page's main thread. */
  longestTask: number
}

const categories = ['toplevel', 'disabled-by-default-display.framedisplayed']

/** Does the work and answers what the browser did meanwhile. */
export async function traced<Answer>(
  browser: Browser,
  page: Page,
  work: () => Promise<Answer>,
): Promise<Traced<Answer>> {
  await browser.startTracing(page, { categories })
  const answer = await work()
  const { traceEvents } = Trace.parse(JSON.parse((await browser.stopTracing()).toString()))
  const isMain = ({ name, args }: (typeof traceEvents)[number]) =>
    name === 'thread_name' && args?.name === 'CrRendererMain'
  const mains = new Set(traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`))
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && mains.has(`${pid} ${tid}`),
  )
  return {
    answer,
    frames: traceEvents.filter(({ name }) => name === 'Display::FrameDisplayed').length,
    longestTask: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
  }
}
