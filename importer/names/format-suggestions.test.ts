import { expect, it } from 'vitest'
import { someEvents } from './a-pair.ts'
import { type Aliases, aliasesOf, noAliases } from './aliases.ts'
import { formatSuggestions } from './format-suggestions.ts'
import { suggest } from './suggest.ts'

function lastWords(actors: string[], aliases: Aliases): string | undefined {
  const suggestions = suggest(someEvents(...actors.map((actor) => ({ actors: [actor] }))), aliases, 0)
  return formatSuggestions(suggestions, suggestions.length, 'corpus')
    .split('\n\n')[0]
    ?.split('\n')
    .at(-1)
    ?.trim()
}

it.each([
  [['Ron Wyden', 'Sen. Ron Wyden'], [], "accept 'Ron Wyden' 'Sen. Ron Wyden'"],
  [
    ['SEC', 'U.S. SEC'],
    [['Securities and Exchange Commission', 'SEC']],
    "accept 'Securities and Exchange Commission' 'U.S. SEC'",
  ],
  [['sec', 'U.S. SEC'], [['SEC', 'The Commission']], "accept SEC 'U.S. SEC'"],
  [['SEC', 'u.s. sec'], [['U.S. SEC', 'The Commission']], "accept 'U.S. SEC' SEC"],
  [
    ['SEC', 'U.S. SEC'],
    [
      ['The Commission', 'SEC'],
      ['The Agency', 'U.S. SEC'],
    ],
    'in aliases.yml, join the lines of The Commission and The Agency by hand',
  ],
])('of %j with the groups %j proposes words that do what they say', (actors, groups, words) => {
  expect(lastWords(actors, groups.length > 0 ? aliasesOf(groups, []) : noAliases)).toBe(words)
})
