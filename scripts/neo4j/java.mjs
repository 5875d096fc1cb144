import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const runFile = promisify(execFile)

/** Where systems keep more than one Java. */
const places = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines']

/** @returns {string[]} every Java of this machine, that which is usually used first */
function candidates() {
  const homes = places
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place).map((name) => join(place, name)))
    .flatMap((home) => [home, join(home, 'Contents/Home')])
  const inHomes = [process.env.JAVA_HOME, ...homes].filter((home) => home !== undefined)
  return ['java', ...inHomes.map((home) => join(home, 'bin/java')).filter((path) => existsSync(path))]
}

/**
 * @param {string} java
 * @returns {Promise<number>} its major version, 0 when it does not run
 */
async function versionOf(java) {
  try {
    const { stderr } = await runFile(java, ['-version'])
    return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0)
  } catch {
    return 0
  }
}

/**
 * @param {number} oldest
 * @returns {Promise<string | undefined>} a Java of this version or newer
 */
export async function findJava(oldest) {
  for (const java of candidates()) if ((await versionOf(java)) >= oldest) return java
  return undefined
}
