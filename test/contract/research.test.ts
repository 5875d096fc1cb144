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
