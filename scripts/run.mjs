import { setFlagsFromString } from 'node:v8'
import { ready } from './ready.mjs'

const couldNotRun = 2

/**
 * Sets up what is missing, then runs a TypeScript module's `main` in this process.
 * @param {string} module its path, relative to this folder
 * @param {{ client?: boolean }} [needs]
 */
export async function run(module, needs) {
  await ready(needs)
  // Node itself would end with 1: done, but for what was wrong with a file.
  process.on('uncaughtException', (error) => {
    console.error(error)
    process.exit(couldNotRun)
  })
  // Left to itself, Node lets garbage grow to several times what is alive before it clears it away.
  setFlagsFromString('--heap-growing-percent=100')
  const { register } = await import('tsx/esm/api')
  register()
  const { main } = await import(module)
  await main(process.argv.slice(2), process.env)
}
