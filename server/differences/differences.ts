import { z } from 'zod'
import { Differences } from '#model/api/differences.ts'
import { Difference } from '#model/difference.ts'
import { unknownDifference, unreadableDifference } from '../problems.ts'
import { nothing, route } from '../route.ts'
import { listDifferences, readDifference } from './kept-differences.ts'

export const differences = route({
  method: 'get',
  address: '/api/differences',
  summary: 'What each of the last imports changed, in numbers',
  changesWith: 'differences',
  takes: nothing,
  answers: Differences,
  async answer(_, __, { differences: folder }) {
    if (folder === undefined) return { differences: [], unreadable: [], isKept: false }
    return { ...(await listDifferences(folder)), isKept: true }
  },
})

export const difference = route({
  method: 'get',
  address: '/api/differences/{id}',
  summary: 'What one import added, changed and removed, node by node and edge by edge',
  changesWith: 'differences',
  takes: z.object({ id: z.string() }),
  answers: Difference,
  async answer(_, { id }, { differences: folder }) {
    const found = folder === undefined ? undefined : await readDifference(folder, id)
    if (!found) throw unknownDifference(id)
    if (found === 'unreadable') throw unreadableDifference(id)
    return found
  },
})
