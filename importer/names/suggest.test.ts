import { describe, expect, it } from 'vitest'
import { someEvents } from './a-pair.ts'
import { aliasesOf, noAliases } from './aliases.ts'
import { suggest } from './suggest.ts'

const events = someEvents(
  { actors: ['SEC', 'Gary Gensler'], tags: ['sec'] },
  { actors: ['Securities and Exchange Commission', 'Ann'] },
  { actors: ['George W. Bush', 'Ann'] },
  { actors: ['George H.W. Bush', 'James Baker'] },
  { actors: ['Sen. Ron Wyden'], tags: ['privacy-violation'] },
  { actors: ['Ron Wyden'], tags: ['privacy-violations'] },
)

function pairs(aliases = noAliases, threshold?: number): string[] {
  return suggest(events, aliases, threshold).map(({ names }) => names.join(' = '))
}

describe('suggestions', () => {
  it('are pairs of names with a score, the reasons and the name to keep, the best first', () => {
    expect(suggest(events, noAliases)).toEqual([
      {
        type: 'Actor',
        names: ['Ron Wyden', 'Sen. Ron Wyden'],
        keep: 'Ron Wyden',
        other: 'Sen. Ron Wyden',
        areGroups: false,
        score: 0.92,
        reasons: [
          {
            reason: 'title',
            text: 'the names differ only in a title such as Senator or Justice',
            against: false,
          },
        ],
        events: [1, 1],
      },
      expect.objectContaining({ names: ['SEC', 'Securities and Exchange Commission'] }),
      expect.objectContaining({ type: 'Tag', names: ['privacy-violation', 'privacy-violations'] }),
    ])
  })

  it('leave out pairs that are declared, either way, and whoever is in their groups', () => {
    const aliases = aliasesOf(
      [['SEC', 'Securities and Exchange Commission']],
      [['Ron Wyden', 'Sen. Ron Wyden']],
    )
    expect(pairs(aliases)).toEqual(['privacy-violation = privacy-violations'])
    expect(pairs(aliases, 0)).not.toContain('Ron Wyden = Sen. Ron Wyden')
  })

  it('keep the name that a group shows', () => {
    const aliases = aliasesOf([['The senator from Oregon', 'Sen. Ron Wyden']], [])
    expect(suggest(events, aliases)[0]).toMatchObject({
      keep: 'The senator from Oregon',
      other: 'Ron Wyden',
    })
  })

  it('are the same whatever the order of the events', () => {
    expect(suggest([...events].reverse(), noAliases)).toEqual(suggest(events, noAliases))
  })

  it('say what speaks against a pair, and rank it lower for that', () => {
    const both = someEvents({ actors: ['Ron Wyden', 'Sen. Ron Wyden'] })
    const [suggestion] = suggest([...events, ...both], noAliases, 0.3).filter(
      ({ keep }) => keep === 'Ron Wyden',
    )
    expect(suggestion).toMatchObject({ score: 0.552 })
    expect(suggestion?.reasons.at(-1)).toEqual({
      reason: 'together',
      text: 'one event names both',
      against: true,
    })
  })

  it('are found among thousands of names, since only names that share something are compared', () => {
    let seed = 1
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    const syllables = [
      'ba',
      'cor',
      'del',
      'fin',
      'gar',
      'hol',
      'jen',
      'kin',
      'mor',
      'nas',
      'per',
      'ros',
      'tan',
      'vel',
    ]
    const word = () => Array.from({ length: 3 }, () => syllables[next(syllables.length)]).join('')
    const actors = Array.from({ length: 4_600 }, () => `${word()} ${word()}`)
    const files = Array.from({ length: 2_000 }, () => ({
      actors: Array.from({ length: 5 }, () => actors[next(actors.length)]),
    }))
    const corpus = someEvents(...files)
    expect(suggest(corpus, noAliases).length).toBeGreaterThan(0)
  }, 60_000)
})
