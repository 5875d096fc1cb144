import { expect, it } from 'vitest'
import { z } from 'zod'
import { BadOptions, Quick, Runs, readOptions } from './options.ts'

const Options = z.object({ folder: z.string(), quick: Quick, runs: Runs.optional() })

it('takes the folder with its name or without', () => {
  const told = { folder: 'here', quick: true, runs: 3 }
  expect(readOptions(Options, ['here', '--quick', '--runs', '3'])).toEqual(told)
  expect(readOptions(Options, ['--quick', '--runs=3', '--folder', 'here'])).toEqual(told)
})

it.each([
  ['a word that it does not know', ['here', '--slow']],
  ['two folders', ['here', 'there']],
  ['no folder', []],
  ['a number that is none', ['here', '--runs', 'many']],
])('refuses %s', (_, words) => {
  expect(() => readOptions(Options, words)).toThrow(BadOptions)
})
