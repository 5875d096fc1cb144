import { expect, it } from 'vitest'
import { type Box, chooseLabels, type LabelWish } from './choose-labels.ts'

const room: Box = { left: -500, top: -500, width: 1000, height: 1000 }

function at(left: number, top = 0): Box {
  return { left, top, width: 50, height: 14 }
}

function aWish(id: string, below: Box, above: Box, always = false): LabelWish<'below' | 'above'> {
  return {
    id,
    always,
    places: [
      { place: 'below', box: below },
      { place: 'above', box: above },
    ],
  }
}

it('takes the next place for a label that would cover one placed before', () => {
  const wishes = [aWish('a', at(0), at(0, -40)), aWish('b', at(30), at(30, -80))]
  expect([...chooseLabels(wishes, [], room, 10)]).toEqual([
    ['a', 'below'],
    ['b', 'above'],
  ])
})

it('leaves out a label that fits nowhere', () => {
  const wishes = [aWish('a', at(0), at(0)), aWish('b', at(30), at(30))]
  expect([...chooseLabels(wishes, [], room, 10).keys()]).toEqual(['a'])
})

it('covers no obstacle', () => {
  expect([...chooseLabels([aWish('a', at(0), at(0, -40))], [at(10)], room, 10)]).toEqual([['a', 'above']])
})

it('names a hub over its leaves where there is no other room, but covers no label and no node about as large', () => {
  const hub = (width: number) => ({ ...aWish('hub', at(0), at(0, -40)), width })
  const leaf = { ...at(10), width: 10 }
  const leaves = [leaf, { ...leaf, top: -40 }]
  expect([...chooseLabels([hub(30)], leaves, room, 10)]).toEqual([['hub', 'below']])
  expect(chooseLabels([hub(12)], leaves, room, 10).size).toBe(0)
  const other = { ...aWish('other', at(0), at(0)), width: 30 }
  expect([...chooseLabels([other, hub(30)], leaves, room, 10)]).toEqual([
    ['other', 'below'],
    ['hub', 'above'],
  ])
  expect([...chooseLabels([hub(30)], [leaf], room, 10)]).toEqual([['hub', 'above']])
  expect([...chooseLabels([hub(30)], [...leaves, leaf], room, 10)]).toEqual([['hub', 'above']])
})

it('always shows what is selected, in its best place', () => {
  const wishes = [aWish('a', at(0), at(0)), aWish('b', at(30), at(30), true)]
  expect(chooseLabels(wishes, [at(30)], room, 10).get('b')).toBe('below')
})

it('does not cut what is selected either, where another place has room for the whole label', () => {
  expect(chooseLabels([aWish('a', at(480), at(30), true)], [at(30)], room, 10).get('a')).toBe('above')
  expect(chooseLabels([aWish('a', at(480), at(480), true)], [], room, 10).get('a')).toBe('below')
})

it('shows no more than the limit', () => {
  const wishes = [0, 100, 200].map((left) => aWish(`${left}`, at(left), at(left)))
  expect(chooseLabels(wishes, [], room, 2).size).toBe(2)
})

it('does not let a label be cut by the border', () => {
  expect([...chooseLabels([aWish('a', at(480), at(-500))], [], room, 10)]).toEqual([['a', 'above']])
})
