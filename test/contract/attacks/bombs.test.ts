import { expect, it } from 'vitest'
import { CypherAnswer } from '../../../model/api/cypher.ts'
import { Problem } from '../../../model/problem.ts'
import { onBothAttacked } from './attacked.ts'
import { bombs } from './attacks.ts'

onBothAttacked(
  'researchers cannot take what would last for ever, or has no room',
  ({ ask, expectUnchanged }) => {
    for (const { query, parameters } of bombs) {
      it(query.slice(0, 90), async () => {
        const { status, answer } = await ask({ query, parameters })
        if (status === 200) expect(CypherAnswer.parse(answer).rows.length).toBeLessThanOrEqual(1_000)
        else {
          expect([400, 422, 501]).toContain(status)
          expect(Problem.parse(answer).hint).not.toBe('')
        }
        await expectUnchanged()
      })
    }
  },
  { queryPatience: 500 },
)
