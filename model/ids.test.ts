import { describe, expect, it } from 'vitest'
import { edgeId, nodeId, nodeTypeOf, slug } from './ids.ts'

describe('slug', () => {
  it.each([
    ['Oliver North', 'oliver-north'],
    ['  OLIVER   NORTH. ', 'oliver-north'],
    ['U.S. Senate', 'u-s-senate'],
    ['AT&T', 'at-t'],
    ['José Martí', 'josé-martí'],
    ['国家安全委员会', '国家安全委员会'],
    ['محمد', 'محمد'],
    ['हिन्दी', 'हिन्दी'],
    ['ＢＣＣＩ', 'bcci'],
  ])('makes %s into %s', (name, expected) => {
    expect(slug(name)).toBe(expected)
  })

  it('is empty for a name without a letter or a digit', () => {
    expect(slug('???')).toBe('')
  })

  it('keeps names apart that differ in an accent', () => {
    expect(slug('José')).not.toBe(slug('Jose'))
  })
})

describe('node ids', () => {
  it('tell their type', () => {
    expect(nodeTypeOf(nodeId('Publisher', 'the-washington-post'))).toBe('Publisher')
    expect(nodeTypeOf('event:1985-08-20--a:b')).toBe('Event')
  })

  it.each(['', 'actor', 'actor:', 'person:x', 'Actor:x', ':x'])('do not take "%s" for one', (text) => {
    expect(nodeTypeOf(text)).toBeUndefined()
  })
})

it('names an edge by its ends and its type', () => {
  expect(edgeId('event:a', 'TAGGED', 'tag:b')).toBe('event:a|TAGGED|tag:b')
})
