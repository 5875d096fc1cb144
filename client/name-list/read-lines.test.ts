import { expect, it } from 'vitest'
import { readLines } from './read-lines.ts'

it('takes one id or name a line, each once', () => {
  expect(readLines('Oliver North\r\n\n  actor:cia \nOliver North\n')).toEqual(['Oliver North', 'actor:cia'])
})

it('takes a name with a comma as it is, and of a table of nodes the ids', () => {
  expect(readLines('"Shipley, Ann"\nBaker, Bob')).toEqual(['Shipley, Ann', 'Baker, Bob'])
  expect(readLines('id,type,label\nactor:cia,Actor,CIA\n"tag:arms",Tag,"arms, sold"')).toEqual([
    'actor:cia',
    'tag:arms',
  ])
})
