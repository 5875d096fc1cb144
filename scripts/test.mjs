import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { provideChromium } from './chromium.mjs'
import { ready, root } from './ready.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {string} tool
 * @param {string[]} words
 */
function run(tool, words) {
  const { status } = spawnSync(join(root, 'node_modules/.bin', tool), words, { cwd: root, stdio: 'inherit' })
  return status === 0
}

/**
 * One check that passes or fails as a whole.
 * @param {string} what
 * @param {string} tool
 * @param {string[]} words
 * @returns {Counts}
 */
function check(what, tool, words) {
  console.log(`\n${what}: ${tool} ${words.join(' ')}`)
  const passed = run(tool, words)
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

/**
 * The tests of one project of vitest.config.ts.
 * @param {string} project
 * @returns {Counts}
 */
function tests(project) {
  const results = join(root, `build/test-${project}.json`)
  rmSync(results, { force: true })
  console.log(`\nTests: ${project}`)
  const passed = run('vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ])
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'))
  // A file that cannot be loaded and an error outside a test fail a run in which no test has failed.
  const failedOutside = !passed && numFailedTests === 0 ? 1 : 0
  return { passed: numPassedTests, failed: numFailedTests + failedOutside, skipped: numPendingTests }
}

await ready()
const chromium = provideChromium()
if (!chromium) {
  console.error(
    'The end-to-end tests need Chromium. Install it, or name it in SKEIN_CHROMIUM: they fail without it.',
  )
}

const results = [
  check('Types', 'tsc', ['-p', '.']),
  check('Lint', 'biome', ['ci', '.']),
  check('Dead code', 'knip', []),
  tests('unit'),
  tests('contract'),
  tests('faults'),
  tests('kills'),
  tests('e2e'),
]
const total = { passed: 0, failed: 0, skipped: 0 }
for (const { passed, failed, skipped } of results) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
