import { expect, it } from 'vitest'
import { checkEvent } from '../check/check-event.ts'
import { duplicateIdOf, uniqueIds } from './unique-ids.ts'

function claims(...files: [file: string, id: string][]) {
  return uniqueIds(files.map(([file, id]) => ({ file, id })))
}

function ids(...files: [file: string, id: string][]) {
  return [...claims(...files).values()].map(({ id }) => id)
}

it('leaves an id to the event whose file bears it', () => {
  expect(ids(['a-copy.md', 'a'], ['a.md', 'a'])).toEqual(['a-copy', 'a'])
})

it('leaves an id to the first event when no file bears it', () => {
  expect(ids(['x.md', 'a'], ['y.md', 'a'])).toEqual(['a', 'y'])
})

it('goes by the path when the name of the file is taken too', () => {
  expect(ids(['x.md', 'x'], ['old/x.md', 'x'], ['older/x.md', 'x'])).toEqual(['x', 'old/x.md', 'older/x.md'])
})

it('says which event has the id', () => {
  const unique = claims(['x.md', 'a'], ['y.md', 'a'])
  const told = ['x.md', 'y.md'].map((file) => {
    const { event } = checkEvent(file, { id: 'a', title: 'A', date: '1985' }, '')
    return duplicateIdOf(event, unique)?.message
  })
  expect(told).toEqual([undefined, expect.stringContaining('belongs to x.md')])
})
