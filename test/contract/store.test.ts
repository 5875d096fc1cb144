import { expect, it } from 'vitest'
import type { Statement } from '../../graph/store.ts'
import { onBothStores } from '../support/stores.ts'

function statement(cypher: string, parameters: Statement['parameters'] = {}): Statement {
  return { cypher, parameters }
}

onBothStores('a store', (store) => {
  const count = async (label: string) =>
    (await store().read(statement(`MATCH (n:${label}) RETURN count(n) AS total ORDER BY total LIMIT 1`)))[0]
      ?.total

  it('writes all statements of a transaction or none', async () => {
    const failing = store().write([
      statement("CREATE (:AllOrNone {id: 'a'})"),
      statement("CREATE (:AllOrNone {id: 'b'})"),
      statement('THIS IS NO CYPHER'),
    ])
    await expect(failing).rejects.toThrow()
    expect(await count('AllOrNone')).toBe(0)
  })

  it('takes writes one after the other, and goes on after one has failed', async () => {
    const writes = Array.from({ length: 20 }, (_, number) =>
      store().write([
        statement(number === 7 ? 'NO CYPHER' : 'CREATE (:OneByOne {number: $number})', { number }),
      ]),
    )
    const outcomes = await Promise.allSettled(writes)
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect(await count('OneByOne')).toBe(19)
  })

  it('keeps an id to one node of a type', async () => {
    await store().write([statement("CREATE (:Actor {id: 'actor:twice'})")])
    await expect(store().write([statement("CREATE (:Actor {id: 'actor:twice'})")])).rejects.toThrow()
    expect(await count('Actor')).toBe(1)
  })

  it('makes its schema again without complaint', async () => {
    await expect(store().applySchema()).resolves.toBeUndefined()
  })

  it('keeps whole numbers whole, others as they are, and text of any length', async () => {
    const values = {
      whole: 9_007_199_254_740_991,
      large: 1e20,
      part: 0.1,
      none: null,
      yes: true,
      text: 'ä'.repeat(100_000),
    }
    const rows = await store().read(
      statement(
        'RETURN $whole AS whole, $large AS large, $part AS part, $none AS none, $yes AS yes, $text AS text',
        values,
      ),
    )
    expect(rows).toEqual([values])
  })

  it('answers many readers at once', async () => {
    const reads = Array.from({ length: 50 }, (_, number) =>
      store().read(statement('RETURN $number AS n', { number })),
    )
    expect((await Promise.all(reads)).map(([row]) => row?.n)).toEqual(reads.map((_, number) => number))
  })

  it('answers two questions in turn: the second after the first, however long that takes', async () => {
    const counting = 'UNWIND range(1, 3000000) AS n WITH n WHERE n % 2 = 0 RETURN count(n) AS total'
    const columns = ['total']
    const [first, second] = store().readInTurn(
      { ...statement(counting), columns },
      { ...statement('MATCH (n:Meanwhile) RETURN count(n) AS total'), columns },
    )
    await store().write([statement('CREATE (:Meanwhile)')])
    expect(await first).toEqual([{ total: 1_500_000 }])
    expect(await second).toEqual([{ total: 1 }])
  })

  it('answers two questions in turn with all rows of each in their order, or with none', async () => {
    const counting = (most: string) => ({
      ...statement(
        `UNWIND range(1, $${most}) AS n RETURN n, {half: n / 2, all: [n]} AS more ORDER BY n DESC`,
        {
          [most]: most === 'many' ? 5_000 : 0,
        },
      ),
      columns: ['n', 'more'],
    })
    const [rows, none] = await Promise.all(store().readInTurn(counting('many'), counting('few')))
    expect(rows).toEqual(await store().read(counting('many')))
    expect(rows).toHaveLength(5_000)
    expect(none).toEqual([])
  })

  it('answers neither of two questions in turn when the first is wrong, and the first alone when the second is', async () => {
    const wrong = { ...statement('THIS IS NO CYPHER'), columns: [] }
    const right = { ...statement('RETURN 1 AS one'), columns: ['one'] }
    const outcomes = async (asked: Promise<unknown>[]) =>
      (await Promise.allSettled(asked)).map(({ status }) => status)
    expect(await outcomes(store().readInTurn(wrong, right))).toEqual(['rejected', 'rejected'])
    expect(await outcomes(store().readInTurn(right, wrong))).toEqual(['fulfilled', 'rejected'])
    expect(await outcomes(store().readInTurn(right, right))).toEqual(['fulfilled', 'fulfilled'])
  })

  it('names its version', async () => {
    expect(await store().version()).toMatch(/\d+\.\d+/)
  })
})
