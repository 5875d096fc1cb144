import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { withFolder } from '../test/support/factories.ts'

/** Installs nothing, in a while, and fails when nobody has touched the lock meanwhile. */
const npm = `
  import { mkdirSync, statSync, writeFileSync } from 'node:fs'
  const before = statSync('.skein-setup').mtimeMs
  setTimeout(() => {
    if (statSync('.skein-setup').mtimeMs === before) process.exit(1)
    mkdirSync('node_modules', { recursive: true })
    writeFileSync('node_modules/.package-lock.json', '')
  }, 1_200)`

/** A folder of Skein that has to be set up, its lock, and a way to set it up. */
const toSetUp = (work: (lock: string, setUp: (onSaid?: () => void) => Promise<string>) => Promise<void>) =>
  withFolder([], async (root) => {
    mkdirSync(join(root, 'scripts'))
    cpSync(resolve(import.meta.dirname, 'ready.mjs'), join(root, 'scripts/ready.mjs'))
    writeFileSync(join(root, 'package-lock.json'), '')
    writeFileSync(join(root, 'npm.mjs'), npm)
    const env = { ...process.env, npm_execpath: join(root, 'npm.mjs') }
    const text = "import('./scripts/ready.mjs').then(({ ready }) => ready({ client: false }))"
    const setUp = (onSaid = () => {}) =>
      new Promise<string>((resolve, reject) => {
        const child = execFile(process.execPath, ['-e', text], { cwd: root, env }, (error, _, stderr) =>
          error ? reject(error) : resolve(stderr),
        )
        child.stderr?.once('data', onSaid)
        onTestFinished(() => void child.kill('SIGKILL'))
      })
    await work(join(root, '.skein-setup'), setUp)
  })

it('sets up where one that set up was killed, whatever process has its number now and whatever its clock said', () =>
  toSetUp(async (lock, setUp) => {
    writeFileSync(lock, String(process.pid))
    const later = new Date(Date.now() + 60_000)
    utimesSync(lock, later, later)
    expect(await setUp()).toMatch(/Waiting/)
    expect(existsSync(lock)).toBe(false)
  }))

it('leaves the lock to who has taken it over', () =>
  toSetUp(async (lock, setUp) => {
    writeFileSync(lock, '4711')
    const done = setUp(() => rmSync(lock))
    await expect.poll(() => existsSync(lock) && readFileSync(lock, 'utf8'), { timeout: 20_000 }).toMatch(/-/)
    writeFileSync(lock, '4712')
    // It gives no sign in the name of the other, for want of which this set-up may fail.
    await done.catch(() => '')
    expect(readFileSync(lock, 'utf8')).toBe('4712')
  }))

it('waits for another one that sets up, and says for which and where it says so', () =>
  toSetUp(async (lock, setUp) => {
    writeFileSync(lock, '4711')
    expect(await setUp(() => rmSync(lock))).toMatch(RegExp(`Waiting for process 4711, .*${lock}`))
  }))
