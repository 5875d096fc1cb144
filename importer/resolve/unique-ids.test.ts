import { expect, it } from 'vitest'
import { checkEvent } from '../check/check-event.ts'
import { withUniqueIds } from './unique-ids.ts'

function claims(...files: [file: string, id: string][]) {
  return withUniqueIds(files.map(([file, id]) => checkEvent(file, { id, title: id, date: '1985' }, '')))
}

function ids(...files: [file: string, id: string][]) {
  return claims(...files).map(({ event }) => event.id)
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
  const [, second] = claims(['x.md', 'a'], ['y.md', 'a'])
  expect(second?.findings).toContainEqual(
    expect.objectContaining({ rule: 'duplicate-id', message: expect.stringContaining('belongs to x.md') }),
  )
})
