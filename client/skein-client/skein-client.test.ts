import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../test/support/serve.ts'
import { ProblemError, ServerUnreachable, SignInNeeded, UnexpectedAnswer } from './failures.ts'
import { skeinClient } from './skein-client.ts'

const north = 'actor:oliver-north'
const token = 'a token of some length'

let server: Awaited<ReturnType<typeof serve>>
const asked = new Set<string>()
const recording: typeof fetch = (address, init) => {
  const path = decodeURIComponent(new URL(String(address)).pathname)
  asked.add(`${init?.method ?? 'GET'} ${path}`)
  return fetch(address, init)
}

beforeAll(async () => {
  server = await serve({ token })
})
afterAll(() => server.close())

describe('a program that asks Skein', () => {
  it('can ask everything that the API document lists', async () => {
    const skein = skeinClient({ url: server.url, token, fetch: recording })
    const { hits } = await skein.searchNodes({ q: 'oliver north', types: ['Actor'], limit: 1 })
    expect(hits.map(({ id }) => id)).toEqual([north])
    const { nodes, edges, truncated } = await skein.fetchNeighbours(north, { types: ['Event'], limit: 2 })
    expect([nodes.length, truncated]).toEqual([2, true])
    const ids = nodes.map(({ id }) => id)
    const [event = ''] = ids
    const query = 'MATCH (a:Actor) RETURN count(a) AS actors'
    const answers = await Promise.all([
      skein.fetchHealth(),
      skein.fetchSummary(),
      skein.fetchImportReport(),
      skein.fetchDifferences(),
      skein.fetchDifference('none').catch((error: unknown) => error),
      skein.fetchStartingPoints(),
      skein.fetchNode(north),
      skein.fetchPreview(north),
      skein.fetchRelated(north, { withoutTiers: ['unrated'] }),
      skein.fetchCompanyOverTime(north),
      skein.fetchPaths({ from: north, to: event, maxLength: 3, avoid: [] }),
      skein.fetchBursts({ of: [north] }),
      skein.fetchMeanwhile({ event }),
      skein.fetchTimeline({ actors: [north], unit: 'year' }),
      skein.fetchNetwork({ from: '1985', alpha: 1 }),
      skein.fetchNetworkOfEvents({ events: ids }),
      skein.fetchSubgraph(ids),
      skein.fetchExpansionPreview({ anchors: [north] }),
      skein.fetchExpansion({ anchors: [north], limit: 3 }),
      skein.fetchConnectingNodes({ ids }),
      skein.fetchCitations(ids),
      skein.fetchFacets(ids),
      skein.fetchEvidence({ edges: edges.map(({ id }) => id), events: [event] }),
      skein.fetchSurvival({ events: ids, edges: [], withoutTiers: ['1'] }),
      skein.fetchWholeGraph(),
      skein.fetchOverviewLayout(),
      skein.fetchQueryAnswer({ query }),
      skein.fetchQueryPlan({ query }),
      skein.fetchResearchQuestions(),
      skein.fetchSchema(),
    ])
    expect(answers.filter((answer) => answer instanceof Error)).toMatchObject([{ name: 'ProblemError' }])

    const headers = { authorization: `Bearer ${token}` }
    const { paths } = await (await fetch(`${server.url}api/openapi.json`, { headers })).json()
    const listed = Object.keys(paths).flatMap((path) =>
      Object.keys(paths[path]).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const withoutIds = [...asked].map((one) => one.replace(/(nodes|differences)\/[^/]+/, '$1/{id}'))
    expect(withoutIds.sort()).toEqual(listed.filter((one) => one !== 'GET /api/changes').sort())
  }, 60_000)

  it('gets what the server refuses as an error with a hint', async () => {
    const refusal = skeinClient({ url: server.url, token }).fetchNode('actor:nobody')
    await expect(refusal).rejects.toBeInstanceOf(ProblemError)
    await expect(refusal).rejects.toMatchObject({
      problem: { status: 404, hint: expect.stringContaining('/api/search') },
    })
    await expect(skeinClient({ url: server.url }).fetchSummary()).rejects.toMatchObject({
      problem: { status: 401 },
    })
  })

  it('learns that nobody answers, or somebody else', async () => {
    const gone = skeinClient({ url: 'http://127.0.0.1:9' })
    await expect(gone.fetchHealth()).rejects.toBeInstanceOf(ServerUnreachable)
    const other = skeinClient({ fetch: async () => new Response('{"ready":"perhaps"}') })
    await expect(other.fetchHealth()).rejects.toBeInstanceOf(UnexpectedAnswer)
    const proxy = skeinClient({ fetch: async () => new Response('Bad gateway', { status: 502 }) })
    await expect(proxy.fetchHealth()).rejects.toBeInstanceOf(ServerUnreachable)
    const guarded = skeinClient({ fetch: async () => new Response('Who are you?', { status: 401 }) })
    await expect(guarded.fetchHealth()).rejects.toBeInstanceOf(SignInNeeded)
  })

  it('can give up a request', async () => {
    const given = AbortSignal.abort()
    await expect(skeinClient({ url: server.url, token }).fetchSummary(given)).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})
