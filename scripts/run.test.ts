import { execFile } from 'node:child_process'
import { expect, it } from 'vitest'

const runner = new URL('run.mjs', import.meta.url).href

/** Runs a command whose `main` is this text. */
function running(main: string): Promise<{ code: number | string | null | undefined; stderr: string }> {
  const module = `data:text/javascript,${encodeURIComponent(`export const main = ${main}`)}`
  const text = `(await import(${JSON.stringify(runner)})).run(${JSON.stringify(module)}, { client: false })`
  return new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', text], (error, _, stderr) =>
      resolve({ code: error?.code ?? 0, stderr }),
    )
  })
}

it.each([
  ['at once', '() => { throw new Error("unheard of") }'],
  ['later', '() => { setTimeout(async () => { throw new Error("unheard of") }) }'],
])('a command that breaks %s ends with 2 and a stack trace: 1 is for one that is done', async (_, main) => {
  const { code, stderr } = await running(main)
  expect(stderr).toMatch(/Error: unheard of\n +at /)
  expect(code).toBe(2)
})
