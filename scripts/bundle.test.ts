import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { bytesBeforeFirstPaint } from '../bench/client/bundle.ts'

const root = resolve(import.meta.dirname, '..')
const outDir = resolve(root, 'build/test-bundle')
const mostBytes = 350_000

it('needs at most 350 kB of script, compressed, before the page first paints', () => {
  const words = ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error']
  const environment = { ...process.env, NODE_ENV: 'production' }
  execFileSync(resolve(root, 'node_modules/.bin/vite'), words, { cwd: root, env: environment })
  expect(bytesBeforeFirstPaint(outDir)).toBeLessThan(mostBytes)
}, 60_000)
