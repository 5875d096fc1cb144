import { expect, it } from 'vitest'
import { Problem } from '../../../model/problem.ts'
import { onBothAttacked } from './attacked.ts'
import { forbidden, injections } from './attacks.ts'

onBothAttacked('researchers are refused, and told what', ({ ask, bait, expectUnchanged }) => {
  // Where the bait lies is known only once it is laid out; nothing else in the texts depends on it.
  for (const [index, { query: title }] of forbidden({ file: '/bait.csv', url: 'http://bait' }).entries()) {
    it(`${index}: ${title.slice(0, 90)}`, async () => {
      const attack = forbidden(bait())[index]
      const { status, type, answer } = await ask({ query: attack?.query, parameters: attack?.parameters })
      const { detail, hint } = Problem.parse(answer)
      expect([400, 403, 422, 501]).toContain(status)
      expect(type).toMatch(/^application\/problem\+json/)
      expect(detail).toMatch(attack?.names ?? /never/)
      expect(hint).not.toBe('')
      await expectUnchanged()
    })
  }

  it('find with a parameter only what it spells', async () => {
    for (const parameters of injections) {
      const query = 'MATCH (n) WHERE n.id = $id RETURN n.id AS id ORDER BY id'
      expect((await ask({ query, parameters })).answer).toMatchObject({ rows: [] })
    }
    await expectUnchanged()
  })
})
