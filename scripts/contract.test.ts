import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { breaksIn, currentContract, keptContract } from './contract.ts'

const kept = keptContract()

it('is kept in docs/openapi.json as the routes have it, and breaks nobody; npm run docs keeps what was added', () => {
  const current = currentContract()
  expect(breaksIn(kept, current)).toEqual([])
  expect(kept).toBe(current)
}, 120_000)

const Parameters = z.array(z.looseObject({ name: z.string(), schema: z.looseObject({}) }))
const Answer = z.looseObject({ required: z.array(z.string()), properties: z.record(z.string(), z.unknown()) })
const Contract = z.looseObject({
  info: z.looseObject({ version: z.string() }),
  paths: z.looseObject({ '/api/search': z.looseObject({ get: z.looseObject({ parameters: Parameters }) }) }),
  components: z.looseObject({ schemas: z.looseObject({ SearchResult: Answer }) }),
})
type Contract = z.infer<typeof Contract>

function breaksAfter(change: (contract: Contract) => void): string[] {
  const contract = Contract.parse(JSON.parse(kept))
  change(contract)
  return breaksIn(kept, JSON.stringify(contract))
}
const parametersOf = ({ paths }: Contract) => paths['/api/search'].get.parameters
const answerOf = ({ components }: Contract) => components.schemas.SearchResult

describe('a change of the contract', () => {
  it.each<[string, (contract: Contract) => void]>([
    ['a parameter goes away', (contract) => parametersOf(contract).pop()],
    [
      'a parameter may be less',
      (contract) => Object.assign(parametersOf(contract)[2]?.schema ?? {}, { maximum: 5 }),
    ],
    ['a field goes away', (contract) => delete answerOf(contract).properties.total],
    ['a field may be missing', (contract) => answerOf(contract).required.pop()],
    [
      'a field is of another type',
      (contract) => Object.assign(answerOf(contract).properties, { total: { type: 'string' } }),
    ],
  ])(
    'breaks programs when %s',
    (_, change) => {
      expect(breaksAfter(change)).not.toEqual([])
    },
    120_000,
  )

  it('breaks none when a field or a parameter is added', () => {
    const added = breaksAfter((contract) => {
      answerOf(contract).properties.suggested = { type: 'string' }
      answerOf(contract).required.push('suggested')
      parametersOf(contract).push({ in: 'query', name: 'from', schema: { type: 'string' } })
    })
    expect(added).toEqual([])
  }, 120_000)

  it('may break what it will under another version', () => {
    const raised = breaksAfter((contract) => {
      contract.info.version += '1'
      contract.paths['/api/search'].get.parameters = []
    })
    expect(raised).toEqual([])
  })
})
