import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { NoChromium, provideChromium } from './chromium.mjs'
import { ready, root } from './ready.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Runs a tool of ours; what it says has the name of the work before each line, for two may be at work at once.
 * @param {string} name
 * @param {string} tool
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether it ended well
 */
async function run(name, tool, words, env = process.env) {
  const child = spawn(join(root, 'node_modules/.bin', tool), words, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const said of [child.stdout, child.stderr]) {
    createInterface(said).on('line', (line) => console.log(`${name} | ${line}`))
  }
  const [code] = await once(child, 'close')
  return code === 0
}

/**
 * One check that passes or fails as a whole.
 * @param {string} name
 * @param {string} tool
 * @param {string[]} words
 * @returns {Promise<Counts>}
 */
async function check(name, tool, words) {
  const passed = await run(name, tool, words)
  console.log(`${name} | ${passed ? 'passed' : 'FAILED'}`)
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

/**
 * The tests of projects of vitest.config.ts.
 * @param {string[]} projects
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Counts>}
 */
async function tests(projects, env) {
  const name = projects.join('+')
  const results = join(root, `build/test-${name}.json`)
  rmSync(results, { force: true })
  const chosen = projects.map((project) => `--project=${project}`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const passed = await run(name, 'vitest', ['run', ...chosen, ...reporters], env)
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'))
  // A file that cannot be loaded and an error outside a test fail a run in which no test has failed.
  const failedOutside = !passed && numFailedTests === 0 ? 1 : 0
  return { passed: numPassedTests, failed: numFailedTests + failedOutside, skipped: numPendingTests }
}

/**
 * One Neo4j for all that is tested on it, warm from one project to the next.
 * @param {Promise<unknown>} python
 */
async function testsOnNeo4j(python) {
  const { provideNeo4j } = await import('../test/support/neo4j.ts')
  const neo4j = await provideNeo4j(process.env, { forShort: true })
  try {
    await python
    const env = neo4j ? { ...process.env, NEO4J_TEST_URI: neo4j.settings.uri } : process.env
    return [await tests(['contract'], env), await tests(['faults-neo4j'], env)]
  } finally {
    await neo4j?.stop()
  }
}

/** @param {Promise<unknown>} python */
async function testsOfTheRest(python) {
  const checks = [
    await check('types', 'tsc', ['-p', '.', '--checkers', '1']),
    await check('lint', 'biome', ['ci', '.']),
    await check('dead code', 'knip', []),
  ]
  await python
  return [
    ...checks,
    await tests(['unit', 'client', 'page']),
    await tests(['e2e']),
    await tests(['faults-embedded']),
  ]
}

await ready()
try {
  provideChromium()
} catch (error) {
  if (!(error instanceof NoChromium)) throw error
  console.error(`${error.message} The end-to-end tests fail without it.`)
}

const { register } = await import('tsx/esm/api')
register()
const { thePython } = await import('../test/support/python.ts')
// Both want it, but neither at first; tests that need it say why there is none.
const python = thePython().catch(() => {})

// Those on Neo4j wait for it, for processes and for time to pass; the others have the processor meanwhile.
const lanes = await Promise.allSettled([testsOfTheRest(python), testsOnNeo4j(python)])
const total = { passed: 0, failed: 0, skipped: 0 }
for (const lane of lanes) {
  if (lane.status === 'rejected') {
    console.error(lane.reason)
    total.failed++
    continue
  }
  for (const { passed, failed, skipped } of lane.value) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
