import { expect, it } from 'vitest'
import { newestFigures } from './newest.ts'

const nameOf = ({ corpus }: { corpus: string; seconds: number }) => corpus
const newest = { day: 2, figures: [{ corpus: 'small', seconds: 1 }] }
const older = {
  day: 1,
  figures: [
    { corpus: 'small', seconds: 2 },
    { corpus: 'large', seconds: 20 },
  ],
}

it('takes each figure from the newest record that has it, and leaves it with that record', () => {
  expect(newestFigures([newest, older], nameOf)).toEqual([
    newest,
    { day: 1, figures: [{ corpus: 'large', seconds: 20 }] },
  ])
})

it('leaves nothing of a record whose figures were all measured anew', () => {
  expect(newestFigures([older, newest], nameOf)).toEqual([older, { day: 2, figures: [] }])
})
