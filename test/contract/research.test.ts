import { resolve } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { workedQuestions } from '../../graph/research/worked-questions.ts'
import { importFolder } from '../../importer/import-folder.ts'
import { CypherAnswer, CypherPlan } from '../../model/api/cypher.ts'
import { ResearchQuestions } from '../../model/api/research.ts'
import { answerOf } from '../support/answer-of.ts'
import { onBothStores } from '../support/stores.ts'

const folder = process.env.SKEIN_CORPUS ?? resolve(import.meta.dirname, '../../examples')
/** The examples cite sources throughout. */
const hasNoAnswer = new Set(['unsourced'])
const answers = new Map<string, string>()

onBothStores('the worked questions of researchers', (store) => {
  let offered: ResearchQuestions
  beforeAll(async () => {
    await importFolder({ folder, store: store() })
    offered = ResearchQuestions.parse(await answerOf(store(), '/api/cypher/questions'))
  })

  it('are all offered', () => {
    expect(offered.questions.map(({ key }) => key)).toEqual(workedQuestions.map(({ key }) => key))
  })

  async function answerTo(key: string, parameters: Record<string, unknown>) {
    const query = offered.questions.find((question) => question.key === key)?.query
    return CypherAnswer.parse(await answerOf(store(), '/api/cypher', { query, parameters }))
  }

  it('What matters most between two dates has all of the year that a date names', async () => {
    const { rows } = await answerTo('most-important', { from: '1986', to: '1986', limit: 100 })
    expect(rows.map(([date]) => date)).toContain('1986-11-25')
  })

  it('Who joined the company of an actor has those first met in a month that the date is a day of', async () => {
    const asked = { actor: 'Jimmy Carter', from: '1979-07-10', limit: 100 }
    const { rows } = await answerTo('newcomers', asked)
    expect(rows.map(([since]) => since)).toContain('1979-07')
  })

  it('Which events lead on from an event does not lead back to it', async () => {
    const event = 'event:1986-11-25--diversion-disclosed'
    const { rows } = await answerTo('chains', { event, limit: 100 })
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows.map(([other]) => other))).not.toContain(event)
  })

  for (const { key, title } of workedQuestions) {
    it(`${title} is answered, with the same rows by both stores`, async () => {
      const asked = offered.questions.find((question) => question.key === key)
      const parameters = Object.fromEntries(asked?.parameters.map((one) => [one.name, one.default]) ?? [])
      const answer = CypherAnswer.parse(
        await answerOf(store(), '/api/cypher', { query: asked?.query, parameters }),
      )
      if (!hasNoAnswer.has(key)) expect(answer.rows).not.toEqual([])
      expect(answer.notes.filter(({ severity }) => severity === 'warning')).toEqual([])
      const rows = JSON.stringify([answer.columns, answer.rows])
      expect(answers.get(key) ?? rows).toBe(rows)
      answers.set(key, rows)
      const plan = CypherPlan.parse(
        await answerOf(store(), '/api/cypher/plan', { query: asked?.query, parameters }),
      )
      expect(plan.plan.children).not.toEqual([])
    })
  }
})
