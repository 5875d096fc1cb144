import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { bytesBeforeFirstPaint } from '../bench/client/bundle.ts'
import { ready, root } from './ready.mjs'

const mostBytes = 350_000

it('needs at most 350 kB of script, compressed, before the page first paints', async () => {
  await ready()
  expect(bytesBeforeFirstPaint(resolve(root, 'build/client'))).toBeLessThan(mostBytes)
}, 60_000)
