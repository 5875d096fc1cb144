import { expect, it } from 'vitest'
import { askerOf } from './ask-missing.ts'
import type { Failure } from './failure.ts'

/** A canvas, and a server that answers each question when it is told to. */
function stage(...onCanvas: string[]) {
  const known = new Set<string>()
  const questions: { ids: readonly string[]; answer: () => void; fail: (error: Error) => void }[] = []
  const told: { failure: Failure | null } = { failure: null }
  const asker = askerOf({
    missing: () => onCanvas.filter((id) => !known.has(id)),
    isNeeded: () => true,
    most: 2,
    askPart: async (ids, signal) => {
      await new Promise<void>((answer, fail) => questions.push({ ids, answer, fail }))
      signal.throwIfAborted()
      for (const id of ids) known.add(id)
    },
    failed: (failure) => {
      told.failure = failure
    },
  })
  const asked = () => questions.map(({ ids }) => ids)
  const answer = async () => {
    questions.at(-1)?.answer()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { ...asker, onCanvas, questions, told, asked, answer }
}

it('asks as much at a time as is answered, once, and about what came meanwhile', async () => {
  const { askMissing, onCanvas, asked, answer } = stage('a', 'b', 'c')
  const over = askMissing()
  onCanvas.push('d')
  expect(askMissing()).toBe(over)
  for (let part = 0; part < 3; part += 1) await answer()
  await over
  expect(asked()).toEqual([['a', 'b'], ['c'], ['d']])
})

it('asks about what comes to an empty canvas', async () => {
  const { askIfNeeded, onCanvas, asked, answer } = stage()
  askIfNeeded()
  onCanvas.push('a')
  askIfNeeded()
  await answer()
  expect(asked()).toEqual([['a']])
})

it('asks anew when the answer would be of the past, and still once', async () => {
  const { askIfNeeded, giveUp, questions, asked, told, answer } = stage('a')
  askIfNeeded()
  giveUp()
  askIfNeeded()
  questions[0]?.answer()
  await new Promise((resolve) => setTimeout(resolve))
  askIfNeeded()
  expect(asked()).toEqual([['a'], ['a']])
  await answer()
  expect(told.failure).toBeNull()
})

it('tells why it could not be asked, until it is tried again', async () => {
  const { askMissing, questions, told, answer } = stage('a')
  const over = askMissing()
  questions[0]?.fail(new Error('no answer'))
  await over
  expect(told.failure?.detail).toBe('no answer')
  void askMissing()
  expect(told.failure).toBeNull()
  await answer()
})
