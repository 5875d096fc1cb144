import { describe, expect, it } from 'vitest'
import { anEvent, withFolder } from '../../test/support/factories.ts'
import { compareFolders } from './compare-folders.ts'
import { formatDifference } from './format-difference.ts'

const post = { title: 'A report', url: 'https://post.org/a', publisher: 'The Post' }
const ledger = { title: 'The ledger', url: 'https://archive.org/ledger', publisher: 'The Commission' }

const before = [
  anEvent({ id: 'same', actors: ['Ann', 'Bob'], sources: [post] }),
  anEvent({ id: 'retold', title: 'Old title', actors: ['Ann'], sources: [post], body: 'As it was.' }),
  anEvent({ id: 'resourced', actors: ['Ann'], sources: [{ ...post, tier: 3 }] }),
  anEvent({ id: 'gone', title: 'Gone', actors: ['Bob', 'Cy'] }),
]
const after = [
  anEvent({ id: 'same', actors: ['Ann', 'Bob'], sources: [post] }),
  anEvent({ id: 'retold', title: 'New title', actors: ['Ann'], sources: [post], body: 'As it is.' }),
  anEvent({ id: 'resourced', actors: ['Ann'], sources: [{ ...post, tier: 1 }, ledger] }),
  anEvent({ id: 'new', title: 'New', actors: ['Ann', 'Dee'] }),
]

function compared(one = before, other = after) {
  return withFolder(one, (from) => withFolder(other, (to) => compareFolders(from, to)))
}

describe('two folders', () => {
  it('are compared with word of what could not be read, which seems to be gone', async () => {
    const told: string[] = []
    const damaged = [
      ...before.filter(({ file }) => file !== 'gone.md'),
      { file: 'gone.md', text: '---\nid: gone\ntitle: He said: no\n---\n' },
      { file: 'aliases.yml', text: 'same: [A, B\n' },
    ]
    await withFolder(before, (from) =>
      withFolder(damaged, (to) =>
        compareFolders(from, to, (folder, errors) => {
          expect(folder).toBe(to)
          told.push(...errors.map(({ file, line, rule }) => `${file}:${line} ${rule}`))
        }),
      ),
    )
    expect(told).toEqual(['aliases.yml:2 unreadable-aliases', 'gone.md:3 unreadable-yaml'])
  })

  it('differ in nodes that are added, changed or removed, with what changed', async () => {
    const { nodes, ends } = await compared()
    const told = nodes.map(({ id, differs, fields }) => [id, differs, ...fields])
    expect(told).toEqual([
      ['actor:cy', 'removed'],
      ['actor:dee', 'added'],
      ['event:gone', 'removed'],
      ['event:new', 'added'],
      ['event:resourced', 'changed'],
      ['event:retold', 'changed', 'body', 'title'],
      ['publisher:the-commission', 'added'],
      [expect.stringMatching(/^source:/), 'added'],
    ])
    expect(ends.map(({ label }) => label)).toEqual(expect.arrayContaining(['Ann', 'Bob', 'A report']))
    expect(ends.map(({ id }) => id)).not.toContain('event:same')
  })

  it('tell which events have other sources or tiers', async () => {
    const { nodes, counts } = await compared()
    expect(nodes.filter(({ isResourced }) => isResourced).map(({ id }) => id)).toEqual(['event:resourced'])
    expect(counts.resourced).toBe(1)
  })

  it('differ in edges, with what they were and are', async () => {
    const { edges } = await compared()
    const cites = edges.filter(({ type }) => type === 'CITES')
    expect(cites.map(({ differs, before, after }) => [differs, before?.tier, after?.tier])).toEqual(
      expect.arrayContaining([
        ['changed', 3, 1],
        ['added', undefined, undefined],
      ]),
    )
    const removed = edges.filter(({ differs }) => differs === 'removed').map(({ id }) => id)
    expect(removed).toEqual(['actor:bob|PARTICIPATED_IN|event:gone', 'actor:cy|PARTICIPATED_IN|event:gone'])
  })

  it('are told in words, by type and event by event', async () => {
    const words = formatDifference(await compared())
    expect(words).toContain('Event: 1 added, 2 changed, 1 removed')
    expect(words).toContain('~ New title  (body, title)')
    expect(words).toContain('~ Title of resourced  (its sources)')
    expect(words).toContain('- Gone')
  })

  it('differ in nothing when they say the same', async () => {
    const difference = await compared(before, before)
    expect([difference.nodes, difference.edges, difference.ends]).toEqual([[], [], []])
    expect(formatDifference(difference)).toBe('Nothing differs.')
    expect(difference.from.revision).toBe(difference.to.revision)
  })

  it('differ the other way round when they are compared the other way round', async () => {
    const there = await compared()
    const back = await compared(after, before)
    expect(back.edges.map(({ id }) => id)).toEqual(there.edges.map(({ id }) => id))
    expect(back.nodes.filter(({ differs }) => differs === 'added').map(({ id }) => id)).toEqual(
      there.nodes.filter(({ differs }) => differs === 'removed').map(({ id }) => id),
    )
  })
})
