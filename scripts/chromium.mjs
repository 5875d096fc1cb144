import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Debian's packages: the first is the same engine without windows, which takes a sixth less of the processor. */
const packages = ['chromium-headless-shell', 'chromium']

const places = [
  ...packages.map((name) => `/usr/bin/${name}`),
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** There is none, or not where SKEIN_CHROMIUM says. */
export class NoChromium extends Error {}

/**
 * The Chromium to test in: the one SKEIN_CHROMIUM names, else the first that is installed where it usually is.
 * Throws NoChromium.
 */
export function findChromium() {
  const { SKEIN_CHROMIUM: named } = process.env
  const found = (named ? [named] : places).find((path) => existsSync(path))
  if (found) return found
  throw new NoChromium(
    named
      ? `SKEIN_CHROMIUM names ${named}, which is not there.`
      : 'There is no Chromium. Install it, or name it in SKEIN_CHROMIUM.',
  )
}

/** Ends a command that would need it only after hours, or in the middle. */
export function requireChromium() {
  try {
    findChromium()
  } catch (error) {
    if (!(error instanceof NoChromium)) throw error
    console.error(error.message)
    process.exit(2)
  }
}

function install() {
  console.error('Installing Chromium (once)')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const aptGet = (/** @type {string[]} */ ...words) => {
    try {
      execFileSync('apt-get', ['-qq', ...words], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
      return true
    } catch {
      console.error(`apt-get ${words.join(' ')} failed`)
      return false
    }
  }
  // What one broken source does not tell of, another may.
  aptGet('update')
  packages.some((name) => aptGet('-y', '--no-install-recommends', 'install', name))
}

/** Finds Chromium, or installs Debian's where that is permitted. Throws NoChromium when there is none to be had. */
export function provideChromium() {
  const isNamed = Boolean(process.env.SKEIN_CHROMIUM)
  const isInstalled = places.some((path) => existsSync(path))
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!isNamed && !isInstalled && canInstall) install()
  return findChromium()
}
