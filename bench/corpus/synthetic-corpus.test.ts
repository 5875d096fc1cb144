import { describe, expect, it } from 'vitest'
import { checkFile } from '../../importer/check/check-file.ts'
import { measureShape, type Usage } from './measure-shape.ts'
import { measured } from './measured.ts'
import { syntheticCorpus } from './synthetic-corpus.ts'

function eventsOf(count: number) {
  return [...syntheticCorpus({ events: count })].flatMap((file) => {
    const outcome = checkFile(file)
    return outcome.kind === 'event' ? [outcome.event] : []
  })
}

/** How far a value is from the measured one, as a share of it. */
function distance(value: number, from: number): number {
  return Math.abs(value - from) / from
}

describe('a synthetic corpus', () => {
  const count = 3_000
  const events = eventsOf(count)
  const shape = measureShape(events)
  const growth = count / measured.events

  it('is read without a file left out', () => {
    expect(events).toHaveLength(count)
  })

  it.each(['actors', 'tags', 'publishers'] as const)(
    'uses %s as often and as unevenly as the real one',
    (kind) => {
      const made: Usage = shape[kind]
      const real = measured[kind]
      expect(distance(made.perEvent, real.perEvent)).toBeLessThan(0.05)
      expect(distance(made.names, real.names * growth)).toBeLessThan(0.1)
      expect(distance(made.usedOnce, real.usedOnce)).toBeLessThan(0.1)
      expect(distance(made.firstShare, real.firstShare)).toBeLessThan(0.2)
      expect(distance(made.zipfExponent, real.zipfExponent)).toBeLessThan(0.1)
    },
  )

  it('cites as many sources, and as many of them more than once', () => {
    expect(distance(shape.sources.perEvent, measured.sources.perEvent)).toBeLessThan(0.05)
    expect(distance(shape.sources.names, measured.sources.names * growth)).toBeLessThan(0.05)
    expect(distance(shape.sources.usedOnce, measured.sources.usedOnce)).toBeLessThan(0.05)
    expect(distance(shape.unrated, measured.unrated)).toBeLessThan(0.05)
  })

  it('has bodies as long, and as many relations and fields of its own', () => {
    expect(distance(shape.bodyMedian, measured.bodyMedian)).toBeLessThan(0.1)
    expect(distance(shape.bodyMean, measured.bodyMean)).toBeLessThan(0.1)
    expect(distance(shape.relations, measured.relations)).toBeLessThan(0.15)
    expect(distance(shape.unknownFields, measured.unknownFields)).toBeLessThan(0.1)
  })

  it('is the same for the same seed, and begins the same when it is longer', () => {
    const twenty = [...syntheticCorpus({ events: 20, seed: 7 })]
    expect([...syntheticCorpus({ events: 20, seed: 7 })]).toEqual(twenty)
    expect([...syntheticCorpus({ events: 30, seed: 7 })].slice(0, 20)).toEqual(twenty)
    expect([...syntheticCorpus({ events: 20, seed: 8 })]).not.toEqual(twenty)
  })
})
