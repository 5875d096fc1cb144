import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const outDir = resolve(root, 'build/test-bundle')
const mostBytes = 350_000

it('needs at most 350 kB of script, compressed, before the page first paints', () => {
  const words = ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error']
  const environment = { ...process.env, NODE_ENV: 'production' }
  execFileSync(resolve(root, 'node_modules/.bin/vite'), words, { cwd: root, env: environment })
  const page = readFileSync(`${outDir}/index.html`, 'utf8')
  const first = readdirSync(`${outDir}/assets`).filter((file) => file.endsWith('.js') && page.includes(file))
  const sizes = first.map((file) => gzipSync(readFileSync(`${outDir}/assets/${file}`)).length)
  expect(first.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes)
}, 60_000)
