import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { canRunOn } from './ready.mjs'

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      resolved: z.string().optional(),
      license: z.string().optional(),
      engines: z.record(z.string(), z.string()).or(z.array(z.string())).optional(),
      optional: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})
const text = readFileSync(resolve(import.meta.dirname, '../package-lock.json'), 'utf8')
const { packages } = Lockfile.parse(JSON.parse(text))

it('the lockfile names the packages of every platform, not only those of the one it was made on', () => {
  const wanted = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}))
  const missing = wanted.filter(
    (name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)),
  )
  expect(missing).toEqual([])
})

it('the lockfile names no place that packages came from', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
})

const compares = z.custom<(one: string, other: string) => boolean>((it) => typeof it === 'function')
const require = createRequire(import.meta.url)
const { satisfies, subset } = z.object({ satisfies: compares, subset: compares }).parse(require('semver'))
const engines = z.object({ node: z.string() })
const { node } = engines.parse(require('../package.json').engines)

it('the lockfile says the same of Node as Skein itself', () => {
  expect(packages['']?.engines).toEqual({ node })
})

it('every package runs on each Node that Skein says it runs on', () => {
  const others = Object.entries(packages).filter(([path, one]) => {
    const wanted = engines.safeParse(one.engines)
    // npm passes over an optional one that it cannot install.
    return path !== '' && wanted.success && !one.optional && !subset(node, wanted.data.node)
  })
  expect(others.map(([path]) => path)).toEqual([])
})

it('a command runs on just those', () => {
  const majors = Array.from({ length: 14 }, (_, index) => 16 + index)
  const minors = Array.from({ length: 30 }, (_, minor) => minor)
  const versions = majors.flatMap((major) => minors.map((minor) => `${major}.${minor}.0`))
  expect(versions.filter(canRunOn)).toEqual(versions.filter((version) => satisfies(version, node)))
})

/** Whoever takes Skein may do with these as with Skein itself. */
const permissive = new Set([
  ...['MIT', 'MIT-0', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Zlib'],
  ...['CC0-1.0', 'BlueOak-1.0.0', 'Python-2.0'],
])

/** They test and build the page, and nothing of them is in it: their MPL-2.0 asks nothing of who uses them. */
const tools = /node_modules\/(@axe-core\/playwright|axe-core|lightningcss(-.+)?)$/

it('every package is under a permissive licence, but for tools that nothing of Skein contains', () => {
  const licensed = Object.entries(packages).filter(([path]) => !tools.test(path))
  const others = licensed.filter(([, { license, optional }]) => {
    // Of those for another platform than its own npm does not always tell.
    const names = license === undefined && optional ? [] : (license ?? 'none').split(/[()]| OR | AND /)
    return names.some((name) => name !== '' && !permissive.has(name))
  })
  expect(others).toEqual([])
})
