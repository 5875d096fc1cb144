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

/** The Chromium to test in: the one SKEIN_CHROMIUM names, else the first that is installed where it usually is. */
export function findChromium() {
  return [process.env.SKEIN_CHROMIUM, ...places].find((path) => path && existsSync(path))
}

/** Finds Chromium, or installs Debian's where that is permitted. Undefined when there is none to be had. */
export function provideChromium() {
  const found = findChromium()
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found
  console.error('Installing Chromium (once)')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = { env: environment, stdio: ['ignore', 'ignore', 'inherit'] }
  execFileSync('apt-get', ['-qq', 'update'], options)
  for (const name of packages) {
    try {
      execFileSync('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', name], options)
      break
    } catch {
      console.error(`${name} could not be installed`)
    }
  }
  return findChromium()
}
