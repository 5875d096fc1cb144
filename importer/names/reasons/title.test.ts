import { describe, expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { title } from './title.ts'

describe('a title', () => {
  it.each([
    ['Sen. Richard Blumenthal', 'Senator Richard Blumenthal'],
    ['Greg Abbott', 'Texas Attorney General Greg Abbott'],
    ['President Trump', 'Trump'],
    ['Justice Neil Gorsuch (concurring)', 'Neil Gorsuch'],
  ])('speaks for %s and %s', (a, b) => {
    const [nameA, nameB, corpus] = aPair([a, b])
    expect([...title.pairs(corpus.names)]).toContainEqual(expect.arrayContaining([nameA, nameB]))
    expect(title.weigh(nameA, nameB, corpus)?.strength).toBeGreaterThan(0)
    expect(title.weigh(nameB, nameA, corpus)?.strength).toBe(title.weigh(nameA, nameB, corpus)?.strength)
  })

  it.each([
    ['Georgia Secretary of State', 'Ohio Secretary of State'],
    ["California Governor's Office", "Florida Governor's Office"],
    ['Sen. Mark Kelly', 'Sen. Mike Lee'],
  ])('says nothing of %s and %s', (a, b) => {
    expect(title.weigh(...aPair([a, b]))).toBeUndefined()
  })
})
