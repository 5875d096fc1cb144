import { expect, it } from 'vitest'
import type { Command } from '../commands/command.ts'
import { aNode } from '../view/view-factories.ts'
import { paletteGroups } from './palette-groups.ts'

function aCommand(words: string): Command {
  return { id: words, words, isPossible: () => true, run: () => {} }
}

const commands = [aCommand('Hide the selection'), aCommand('Show what was hidden by hand')]

function outline(text: string, hits = [aNode('a', 'Actor'), aNode('e', 'Event'), aNode('b', 'Actor')]) {
  return paletteGroups(commands, hits, text).map(({ name, items }) => [
    name,
    ...items.map((item) => (item.kind === 'node' ? item.node.id : item.command.words)),
  ])
}

it('lists all commands before anything is typed', () => {
  expect(outline('', [])).toEqual([['Commands', 'Hide the selection', 'Show what was hidden by hand']])
})

it('lists first what can be done now', () => {
  const impossible = { ...aCommand('Undo'), isPossible: () => false }
  const [group] = paletteGroups([impossible, ...commands], [], '')
  expect(group?.items.map((item) => item.kind === 'command' && item.command.words)).toEqual([
    'Hide the selection',
    'Show what was hidden by hand',
    'Undo',
  ])
})

it('groups hits by type, the type of the best hit first and the hits of a type as they were ranked', () => {
  expect(outline('north')).toEqual([
    ['Actors', 'a', 'b'],
    ['Events', 'e'],
  ])
})

it('finds a command by the beginnings of its words, in any order', () => {
  expect(outline('sel hide', [])).toEqual([['Commands', 'Hide the selection']])
  expect(outline('hid', [])).toEqual([['Commands', 'Hide the selection', 'Show what was hidden by hand']])
  expect(outline('ide', [])).toEqual([])
})
