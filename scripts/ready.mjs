import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const oldestNode = [20, 19]

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  console.error(`Skein needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(2)
}

/**
 * @param {string} command
 * @param {string[]} words
 * @param {string} what
 * @returns {Promise<void>} when it has ended well; a failure ends this process with what it printed
 */
function run(command, words, what) {
  console.error(what)
  const child = spawn(command, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed = /** @type {Buffer[]} */ ([])
  child.stdout.on('data', (chunk) => printed.push(chunk))
  child.stderr.on('data', (chunk) => printed.push(chunk))
  return new Promise((resolve) => {
    const fail = (/** @type {string} */ why) => {
      console.error(`${Buffer.concat(printed)}\n${what} failed: ${why}.`)
      process.exit(2)
    }
    child.on('error', (error) => fail(error.message))
    child.on('exit', (code) => (code === 0 ? resolve() : fail(`it ended with ${code}`)))
  })
}

/** @param {string} path */
function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0
}

/**
 * The time of the newest file in a folder.
 * @param {string} folder
 * @returns {number}
 */
function newestIn(folder) {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  return Math.max(
    0,
    ...entries.filter((entry) => entry.isFile()).map((entry) => modified(join(entry.parentPath, entry.name))),
  )
}

async function installPackages() {
  const installed = modified(join(root, 'node_modules/.package-lock.json'))
  if (installed >= modified(join(root, 'package-lock.json'))) return
  const npm = process.env.npm_execpath
  const [command, ...words] = npm ? [process.execPath, npm, 'ci'] : ['npm', 'ci']
  await run(command, words, 'Installing packages (once)')
}

async function buildClient() {
  const built = modified(join(root, 'build/client/index.html'))
  const sources = Math.max(
    newestIn(join(root, 'client')),
    newestIn(join(root, 'model')),
    modified(join(root, 'vite.config.ts')),
    modified(join(root, 'node_modules/.package-lock.json')),
  )
  if (built >= sources) return
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  if (!existsSync(vite)) return
  await run(process.execPath, [vite, 'build'], 'Building the page (once)')
}

/** Makes what is missing of the packages and, unless told otherwise, of the client. */
export async function ready({ client = true } = {}) {
  requireNode()
  await installPackages()
  if (client) await buildClient()
}
