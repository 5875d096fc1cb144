import { expect, it } from 'vitest'
import { someEvents } from './a-pair.ts'
import { noAliases } from './aliases.ts'
import { corpusNames } from './corpus-names.ts'
import { knownName } from './known-names.ts'

const { names } = corpusNames(
  'Actor',
  someEvents({ actors: ['Oliver North', 'oliver north', 'Ollie'] }, { actors: ['oliver north'] }),
  noAliases,
)

it('takes a name as it is spelled most often, whatever its case', () => {
  expect(knownName('OLIVER NORTH', names, [])).toBe('oliver north')
})

it('keeps a spelling that occurs, however seldom', () => {
  expect(knownName('Oliver North', names, [])).toBe('Oliver North')
})

it('knows the names that the aliases declare', () => {
  expect(knownName('Colonel North', names, ['Colonel North'])).toBe('Colonel North')
})

it('proposes the nearest names for one that does not occur', () => {
  expect(() => knownName('North', names, [])).toThrow(
    expect.objectContaining({
      message: 'No event names "North".',
      hint: 'Did you mean "oliver north", "Ollie"?',
    }),
  )
})
