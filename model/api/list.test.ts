import { expect, it } from 'vitest'
import { z } from 'zod'
import { asList, listOf } from './list.ts'

const texts = listOf(z.string())

it('a list in an address comes back as it was, whatever its parts hold', () => {
  for (const parts of [
    ['a', 'b'],
    ['part one, part two', 'b'],
    ['back\\slash', 'both\\,', '\\\\', 'line\nbreak,'],
  ])
    expect(texts.parse(asList(parts))).toEqual(parts)
})

it('a list that a program writes without knowing of that is its parts between commas', () => {
  expect(texts.parse('event:a,,event:b\\c,')).toEqual(['event:a', 'event:b\\c'])
  expect(texts.safeParse(',').success).toBe(false)
})
