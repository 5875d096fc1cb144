import { describe, expect, it, vi } from 'vitest'
import type { GraphNode } from '#model/graph.ts'
import type { Page } from '../api/endpoints.ts'
import { collectNewNeighbours } from './collect-new-neighbours.ts'

function anEvent(number: number): GraphNode {
  return { id: `event:${number}`, type: 'Event', label: `Event ${number}`, properties: {}, degree: 1 }
}

function aHub(total: number) {
  const neighbours = Array.from({ length: total }, (_, number) => anEvent(number))
  return vi.fn(async ({ limit, offset }: Page) => {
    const nodes = neighbours.slice(offset, offset + limit)
    return { nodes, total, truncated: offset + nodes.length < total }
  })
}

describe('collectNewNeighbours', () => {
  it('takes the first ones of a node that was never expanded', async () => {
    const ask = aHub(950)
    const { nodes, total } = await collectNewNeighbours(ask, () => false, 25)
    expect(nodes.map((node) => node.id)).toEqual(Array.from({ length: 25 }, (_, n) => `event:${n}`))
    expect(total).toBe(950)
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it('asks on past the neighbours that are in view, so that each expansion adds 25 others', async () => {
    const inView = new Set<string>()
    for (let round = 0; round < 4; round += 1) {
      const { nodes } = await collectNewNeighbours(aHub(950), (id) => inView.has(id), 25)
      expect(nodes).toHaveLength(25)
      for (const node of nodes) {
        expect(inView.has(node.id)).toBe(false)
        inView.add(node.id)
      }
    }
    expect(inView.size).toBe(100)
  })

  it('finds new neighbours between those that came into view another way', async () => {
    const odd = (id: string) => Number(id.split(':')[1]) % 2 === 1
    const { nodes } = await collectNewNeighbours(aHub(60), odd, 25)
    expect(nodes.map((node) => node.id)).toEqual(Array.from({ length: 25 }, (_, n) => `event:${n * 2}`))
  })

  it('ends when all are in view', async () => {
    const { nodes } = await collectNewNeighbours(aHub(950), () => true, 25)
    expect(nodes).toEqual([])
  })

  it('ends when a page comes back empty although more were promised', async () => {
    const ask = async () => ({ nodes: [], total: 10, truncated: true })
    expect(await collectNewNeighbours(ask, () => false, 25)).toEqual({ nodes: [], total: 10 })
  })
})
