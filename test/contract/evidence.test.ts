import { beforeAll, expect, it } from 'vitest'
import { EvidenceAnswer } from '../../model/api/evidence.ts'
import { answerOf } from '../support/answer-of.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

onBothStores('the evidence of edges and events', (store) => {
  beforeAll(async () => {
    await importEvents(store())
  })

  async function evidenceOf(...edges: string[]) {
    return EvidenceAnswer.parse(await answerOf(store(), '/api/evidence', { edges }))
  }

  it('counts the independent publishers behind what an event says, by tier', async () => {
    const took = 'actor:ann|PARTICIPATED_IN|event:e1'
    const { evidence, missing } = await evidenceOf(took, 'event:e2|CITES|source:none', 'rubbish')
    expect(evidence).toEqual([
      {
        edge: took,
        sources: 2,
        publishers: 2,
        byTier: [
          { tier: 1, publishers: 1 },
          { tier: 2, publishers: 1 },
        ],
        flags: [],
      },
    ])
    expect(missing).toEqual(['event:e2|CITES|source:none', 'rubbish'])
  })

  it('says the same of events, and what all that is asked of rests on together', async () => {
    const events = ['event:e1', 'event:e2', 'event:e3', 'actor:ann']
    const answer = EvidenceAnswer.parse(await answerOf(store(), '/api/evidence', { edges: [], events }))
    expect(answer.events.map(({ event, publishers, flags }) => [event, publishers, flags])).toEqual([
      ['event:e1', 2, []],
      ['event:e2', 1, ['single-source', 'unrated-only']],
      ['event:e3', 0, ['no-source']],
    ])
    expect(answer.together).toMatchObject({ sources: 2, publishers: 2, flags: [] })
    expect(answer.missing).toEqual(['actor:ann'])
  })

  it('flags what little stands behind', async () => {
    const asked = [
      'actor:ann|PARTICIPATED_IN|event:e2',
      'actor:ann|PARTICIPATED_IN|event:e3',
      'event:e3|RELATED_TO|event:e1',
      'event:e4|TAGGED|tag:inquiry',
    ]
    const { evidence } = await evidenceOf(...asked)
    expect(evidence.map(({ flags }) => flags)).toEqual([
      ['single-source', 'unrated-only'],
      ['no-source'],
      ['no-source'],
      ['single-source'],
    ])
  })
})
