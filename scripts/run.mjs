import { ready } from './ready.mjs'

/**
 * Sets up what is missing, then runs a TypeScript module's `main` in this process.
 * @param {string} module its path, relative to this folder
 * @param {{ client?: boolean }} [needs]
 */
export async function run(module, needs) {
  await ready(needs)
  const { register } = await import('tsx/esm/api')
  register()
  const { main } = await import(module)
  await main(process.argv.slice(2), process.env)
}
