import { setFlagsFromString } from 'node:v8'
import { ready } from './ready.mjs'

/**
 * Sets up what is missing, then runs a TypeScript module's `main` in this process.
 * @param {string} module its path, relative to this folder
 * @param {{ client?: boolean }} [needs]
 */
export async function run(module, needs) {
  await ready(needs)
  // Left to itself, Node lets garbage grow to several times what is alive before it clears it away.
  setFlagsFromString('--heap-growing-percent=100')
  const { register } = await import('tsx/esm/api')
  register()
  const { main } = await import(module)
  await main(process.argv.slice(2), process.env)
}
