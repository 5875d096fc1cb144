import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Since which minor version packages take a line of Node; those from 24 on they take as they are. */
const oldestMinor = new Map([
  [20, 19],
  [22, 12],
])

/** @param {string} version */
export function canRunOn(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major >= 24 || minor >= (oldestMinor.get(major) ?? Number.POSITIVE_INFINITY)
}

function requireNode() {
  const { node } = process.versions
  if (canRunOn(node)) return
  const lines = [...oldestMinor].map(([major, minor]) => `${major} from ${major}.${minor} on`)
  console.error(`Skein needs Node ${lines.join(', ')}, or 24 or newer; this is ${node}.`)
  process.exit(2)
}

/** A step of the set-up failed; the message holds what it printed. */
class SetupFailed extends Error {}

/**
 * @param {string} command
 * @param {string[]} words
 * @param {string} what
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>} when it has ended well
 */
function run(command, words, what, env = process.env) {
  console.error(what)
  const child = spawn(command, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed = /** @type {Buffer[]} */ ([])
  child.stdout.on('data', (chunk) => printed.push(chunk))
  child.stderr.on('data', (chunk) => printed.push(chunk))
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) =>
      reject(new SetupFailed(`${Buffer.concat(printed)}\n${what} failed: ${why}.`))
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

function lacksPackages() {
  const installed = modified(join(root, 'node_modules/.package-lock.json'))
  return installed < modified(join(root, 'package-lock.json'))
}

function lacksClient() {
  const sources = Math.max(
    newestIn(join(root, 'client')),
    newestIn(join(root, 'model')),
    modified(join(root, 'vite.config.ts')),
    modified(join(root, 'node_modules/.package-lock.json')),
  )
  // An image holds the built client and neither its sources nor what builds it.
  return modified(join(root, 'build/client/index.html')) < sources && existsSync(vite)
}

const vite = join(root, 'node_modules/vite/bin/vite.js')
const lock = join(root, '.skein-setup')

/** Whoever sets up gives a sign of it this often, in milliseconds; who is seen to give none for so long was killed. */
const betweenSigns = 500
const betweenLooks = 200
const longSilence = 5_000

/**
 * Looks whether the lock still gives signs. It is not told by its process: after a kill in a container the next one may
 * have the same number; nor by a clock: two machines may have one folder, and a machine may sleep.
 */
function looksForSigns() {
  let lastSign = 0
  let looksWithout = 0
  return function isSilent() {
    const sign = existsSync(lock) ? modified(lock) : 0
    looksWithout = sign === lastSign ? looksWithout + 1 : 0
    lastSign = sign
    return looksWithout * betweenLooks > longSilence
  }
}

function heldBy() {
  try {
    return readFileSync(lock, 'utf8')
  } catch {
    return ''
  }
}

/**
 * Does the work while no other process sets up the same folder: two starts at once would spoil each other's.
 * @param {() => Promise<void>} work
 */
async function alone(work) {
  const own = `${process.pid} ${randomUUID()}`
  const isSilent = looksForSigns()
  let hasToldSo = false
  for (;;) {
    try {
      writeFileSync(lock, own, { flag: 'wx' })
      break
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
        throw new SetupFailed(`${root} cannot be set up: ${error instanceof Error ? error.message : error}`)
      }
      if (isSilent()) rmSync(lock, { force: true })
      else {
        const [holder = ''] = heldBy().split(' ')
        if (!hasToldSo)
          console.error(
            `Waiting for process ${holder}, which sets up this folder, or some seconds if it was killed: ${lock}`,
          )
        hasToldSo = true
        await new Promise((resolve) => setTimeout(resolve, betweenLooks))
      }
    }
  }
  const isOwn = () => heldBy() === own
  const giveSign = () => {
    const now = new Date()
    if (isOwn()) utimes(lock, now, now, () => {})
  }
  const signs = setInterval(giveSign, betweenSigns)
  try {
    await work()
  } finally {
    clearInterval(signs)
    // Another one has it if this process was not heard of for so long that it counted as killed.
    if (isOwn()) rmSync(lock, { force: true })
  }
}

/** @param {boolean} client */
async function setUp(client) {
  if (lacksPackages()) {
    const npm = process.env.npm_execpath
    const [command, ...words] = npm ? [process.execPath, npm, 'ci'] : ['npm', 'ci']
    // With what builds the page too, whatever NODE_ENV of whoever starts it says.
    await run(command, [...words, '--include=dev'], 'Installing packages (once)')
  }
  // Else a NODE_ENV of whoever starts it would make the page of React's slow development build.
  const env = { ...process.env, NODE_ENV: 'production' }
  if (client && lacksClient()) await run(process.execPath, [vite, 'build'], 'Building the page (once)', env)
}

/** Makes what is missing of the packages and, unless told otherwise, of the client. */
export async function ready({ client = true } = {}) {
  requireNode()
  if (!lacksPackages() && !(client && lacksClient())) return
  try {
    await alone(() => setUp(client))
  } catch (error) {
    if (!(error instanceof SetupFailed)) throw error
    console.error(error.message)
    process.exit(2)
  }
}
