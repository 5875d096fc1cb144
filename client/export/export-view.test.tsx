// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { noFilters } from '../filters/filters.ts'
import { useMeasures } from '../network/measures-store.ts'
import { judgeSurvival } from '../survive/judge-survival.ts'
import { useStatus } from '../view/status-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode, anEdge } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import { exportView } from './export-view.ts'
import { type Format, formats } from './formats.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))
const saved: string[] = []
const files: Blob[] = []
const longName = 'Senate Committee on Secret Military Assistance to Iran and the Nicaraguan Opposition'
const graph = {
  nodes: [
    { ...aNode('actor:a', 'Actor'), label: longName },
    aNode('event:b', 'Event'),
    aNode('tag:t', 'Tag'),
  ],
  edges: [anEdge('actor:a', 'PARTICIPATED_IN', 'event:b'), anEdge('event:b', 'TAGGED', 'tag:t')],
}
const view = { ...withGraph(emptyView, graph), selection: { kind: 'nodes' as const, ids: ['actor:a'] } }
const begun = 'senate-committee-on-secret-military-assistance-to-iran-and-t'

beforeEach(() => {
  saved.length = 0
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no server')))
  URL.createObjectURL = (file: Blob) => {
    files.push(file)
    return 'blob:'
  }
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
})

function lastText(): Promise<unknown> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result)
    reader.readAsText(files.at(-1) ?? new Blob())
  })
}

async function exported(id: Format['id']) {
  const format = formats.find((each) => each.id === id)
  if (format) await exportView(format)
  const { status } = useStatus.getState()
  return { name: saved.at(-1), words: status.kind === 'said' ? status.words : '' }
}

it('a table says in its name how much of it is hidden, however long the name of the view', async () => {
  useView.setState({ ...view, filters: { ...noFilters, hiddenTypes: ['Tag'] } }, true)
  expect((await exported('nodes')).name).toBe(`${begun}-1-node-hidden.nodes.csv`)
  expect((await exported('edges')).name).toBe(`${begun}-1-edge-hidden.edges.csv`)
  expect((await exported('graphml')).name).toBe(`${begun}.graphml`)
})

it('a table of edges says so also where only a type of edges is hidden', async () => {
  useView.setState({ ...view, filters: { ...noFilters, hiddenEdgeTypes: ['TAGGED'] } }, true)
  expect((await exported('nodes')).name).toBe(`${begun}.nodes.csv`)
  expect((await exported('edges')).name).toBe(`${begun}-1-edge-hidden.edges.csv`)
})

const everything = { ...view, everything: { revision: 'a1', places: new Map() } }
const lack = 'without the fields read only on selection'

it('a file of everything has all fields, which are asked for first', async () => {
  useView.setState(everything, true)
  const nodes = graph.nodes.map((node) => ({ ...node, properties: { aliases: ['The Committee'] } }))
  const answer = { nodes, edges: graph.edges, total: 2, truncated: false, missing: [] }
  vi.stubGlobal('fetch', (url: string) =>
    url.endsWith('/subgraph')
      ? Promise.resolve(Response.json(answer))
      : Promise.reject(new TypeError('none')),
  )
  const { name, words } = await exported('nodes')
  expect(name).toBe(`${begun}.nodes.csv`)
  expect(words).not.toContain(lack)
  expect(await lastText()).toContain('property.aliases')
})

it('a file of everything says so when these fields could not be asked for', async () => {
  useView.setState(everything, true)
  const { name, words } = await exported('nodes')
  expect(name).toBe(`${begun}-without-the-fields-read-only-on-selection.nodes.csv`)
  expect(words).toContain(`3 nodes, 2 edges; ${lack}.`)
  expect((await exported('svg')).words).not.toContain(lack)
})

it('a file waits until a network is measured', async () => {
  useView.setState(view, true)
  useMeasures.setState({ share: 0.3 })
  const file = exported('graphml')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(saved).toEqual([])
  useMeasures.setState({ share: null })
  expect((await file).name).toBe(`${begun}.graphml`)
})

it('a file asks again what falls, and says so when that is not known', async () => {
  useView.setState({ ...view, leavingOut: { tiers: ['3'], nodes: [] } }, true)
  await judgeSurvival()
  const { name, words } = await exported('nodes')
  expect(name).toBe(`${begun}-without-telling-what-falls.nodes.csv`)
  expect(words).toContain('3 nodes, 2 edges; without telling what falls.')
  const fallen = [{ id: 'event:b', reason: 'sources', event: null, sources: 1 }]
  vi.stubGlobal('fetch', (url: string) =>
    url.endsWith('/survival')
      ? Promise.resolve(Response.json({ fallen, missing: [] }))
      : Promise.reject(new TypeError('none')),
  )
  expect((await exported('nodes')).name).toBe(`${begun}.nodes.csv`)
  expect(await lastText()).toContain('property.falls')
})
