import { describe, expect, it } from 'vitest'
import { Problem } from '#model/problem.ts'
import { aServer } from '../test/support/a-server.ts'

const { url, get, post } = aServer()
const north = '/api/nodes/actor%3Aoliver-north'

describe('a refusal', () => {
  it.each([
    ['/api/nodes/actor%3Anobody', 404, undefined],
    ['/api/nodes/actor%3Anobody/neighbours', 404, undefined],
    ['/api/nodes/actor%3Anobody/preview', 404, undefined],
    ['/api/nodes/rubbish', 404, undefined],
    ['/api/rubbish', 404, undefined],
    [`${north}/neighbours?limit=0`, 400, 'limit'],
    [`${north}/neighbours?limit=many`, 400, 'limit'],
    [`${north}/neighbours?offset=-1`, 400, 'offset'],
    [`${north}/neighbours?types=Person`, 400, 'types.0'],
    [`${north}/neighbours?edgeTypes=`, 400, 'edgeTypes'],
    [`${north}/neighbours?from=soon`, 400, 'from'],
    [`${north}/neighbours?order=random`, 400, 'order'],
    [`${north}/neighbours?limits=3`, 400, 'limits'],
    [`${north}?constructor=1`, 400, 'constructor'],
    ['/api/whole-graph?types=Person', 400, 'types.0'],
    ['/api/timeline?unit=week', 400, 'unit'],
    ['/api/timeline?from=soon', 400, 'from'],
    ['/api/timeline?tags=', 400, 'tags'],
    ['/api/search', 400, 'q'],
    ['/api/search?q=%20', 400, 'q'],
    ['/api/search?q=a&q=b', 400, 'q'],
    ['/api/nodes/%E0%A4%A', 400, 'path'],
  ])('of %s is %i and says what to do', async (path, status, parameter) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.type).toMatch('application/problem+json')
    const problem = Problem.parse(answer.body)
    expect(problem.status).toBe(status)
    expect(problem.parameter).toBe(parameter)
    expect(problem.hint).not.toBe('')
  })

  it.each([
    ['not JSON', '{"ids":'],
    ['nothing', '{}'],
    ['no ids', '{"ids":[]}'],
    ['a list', '[1]'],
  ])('of a subgraph of %s is 400', async (_, body) => {
    const answer = await post('/api/subgraph', body)
    expect(answer.status).toBe(400)
    expect(Problem.parse(answer.body).title).toBe('A parameter is wrong')
  })

  it.each([
    ['/api/expansion', '{"anchors":[]}', 400, 'anchors'],
    ['/api/expansion', '{"anchors":["actor:oliver-north"],"order":"random"}', 400, 'order'],
    ['/api/expansion', '{"anchors":["actor:oliver-north"],"limit":501}', 400, 'limit'],
    ['/api/expansion/preview', '{"anchors":"actor:oliver-north"}', 400, 'anchors'],
    ['/api/connect', '{"ids":["actor:oliver-north"]}', 400, 'ids'],
    ['/api/connect', '{"ids":["a","b"],"types":["Person"]}', 400, 'types.0'],
    ['/api/facets', '{"ids":[]}', 400, 'ids'],
    ['/api/expansion', '{"anchors":["actor:oliver-north","actor:nobody"]}', 404, undefined],
    ['/api/expansion/preview', '{"anchors":["rubbish"]}', 404, undefined],
  ])('of %s with %s is %i and says what to do', async (path, body, status, parameter) => {
    const answer = await post(path, body)
    expect(answer.status).toBe(status)
    const problem = Problem.parse(answer.body)
    expect(problem.parameter).toBe(parameter)
    expect(problem.hint).not.toBe('')
  })

  it.each([
    ['POST', '/api/subgraph', { 'content-type': 'application/json; charset=koi8-x' }, 415],
    ['POST', '/api/subgraph', { 'content-type': 'application/json', 'content-encoding': 'zstd-x' }, 415],
    ['POST', '/api/subgraph', { 'content-type': 'application/json', 'content-encoding': 'gzip' }, 400],
    ['POST', '/api/subgraph', { 'content-type': 'text/plain' }, 400],
    ['POST', '/api/openapi.json', {}, 405],
    ['DELETE', '/api/docs', {}, 405],
    ['PUT', '/', {}, 404],
  ])('of %s %s with %o is %i and says what to do', async (method, path, headers, status) => {
    const answer = await get(path, { method, headers, body: '{"ids":["a"]}' })
    expect(answer.type).toMatch('application/problem+json')
    expect(Problem.parse(answer.body)).toMatchObject({ status, hint: expect.stringMatching(/./) })
    expect(answer.status).toBe(status)
  })

  it('of a request under a foreign name keeps other pages from reading the graph', async () => {
    const { request } = await import('node:http')
    const status = await new Promise((resolve, reject) => {
      const { hostname, port } = url('/')
      const headers = { host: 'attacker.example' }
      request({ hostname, port, path: '/api/summary', headers }, ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end()
    })
    expect(status).toBe(403)
  })

  it('names no stack and no path of this machine', async () => {
    const { body } = await get('/api/nodes/rubbish')
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:/)
  })
})
