import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { differencesFolder } from '../../graph/open-store.ts'
import { compareFolders } from '../../importer/difference/compare-folders.ts'
import { keepingDifferences } from '../../importer/difference/keep-differences.ts'
import { importFolder } from '../../importer/import-folder.ts'
import { Differences } from '../../model/api/differences.ts'
import { Difference } from '../../model/difference.ts'
import { logger } from '../../server/log.ts'
import { answerOf } from '../support/answer-of.ts'
import { anEvent, withFolder } from '../support/factories.ts'
import { onBothStores } from '../support/stores.ts'
import { events } from './fixture.ts'

const [first, second, third] = events
const post = {
  title: 'Arms for hostages',
  url: 'https://www.washingtonpost.com/a',
  publisher: 'The Washington Post',
}
const after = [first, second, third]
  .flatMap((event) => event ?? [])
  .concat(
    anEvent({
      id: 'e2',
      title: 'The second shipment',
      date: '1985-09',
      importance: 8,
      actors: ['Ann'],
      sources: [{ ...post, tier: 1 }],
    }),
    anEvent({ id: 'e5', title: 'A trial', date: '1989-01', actors: ['Ann', 'Dee'] }),
  )
const changed = after.filter(({ file, text }) => file !== 'e2.md' || text.includes('tier'))

onBothStores('what an import changed', (store) => {
  let data = ''

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'skein-differences-'))
    const onChanged = keepingDifferences(differencesFolder(data))
    for (const files of [events, changed])
      await withFolder(files, (folder) => importFolder({ folder, store: store(), onChanged }))
  })
  afterAll(() => rm(data, { recursive: true, force: true }))

  const answer = (path: string) => answerOf(store(), path, undefined, { dataFolder: data })

  it('is the same as what differs between the two folders', async () => {
    const { differences, isKept } = Differences.parse(await answer('/api/differences'))
    expect([differences.length, isKept]).toEqual([1, true])
    const kept = Difference.parse(await answer(`/api/differences/${differences[0]?.id}`))
    const folders = await withFolder(events, (from) => withFolder(changed, (to) => compareFolders(from, to)))
    const { at: _, from, to, ...told } = kept
    const { at: __, from: fromFolder, to: toFolder, ...toldOfFolders } = folders
    expect(told).toEqual(toldOfFolders)
    expect([from.revision, to.revision]).toEqual([fromFolder.revision, toFolder.revision])
    expect(told.nodes.map(({ id, differs }) => `${id} ${differs}`)).toContain('event:e4 removed')
    expect(told.nodes.find(({ id }) => id === 'event:e2')).toMatchObject({ isResourced: true })
  })

  it('is listed also beside a file that is damaged, which is named', async () => {
    const damaged = join(differencesFolder(data), '2020-damaged.json')
    await writeFile(damaged, '')
    const listed = Differences.parse(await answer('/api/differences'))
    expect(listed).toMatchObject({ differences: [{}], unreadable: ['2020-damaged.json'] })
    expect(await answer('/api/differences/2020-damaged')).toMatchObject({
      type: 'urn:skein:problem:unreadable-difference',
      detail: expect.stringContaining('2020-damaged.json'),
    })
    await rm(damaged)
  })

  it('is not kept of an import that changes nothing', async () => {
    const onChanged = keepingDifferences(differencesFolder(data))
    await withFolder(changed, (folder) => importFolder({ folder, store: store(), onChanged }))
    const withReadme = [...changed, { file: 'README.md', text: '# What this folder is\n' }]
    await withFolder(withReadme, (folder) => importFolder({ folder, store: store(), onChanged }))
    expect(await readdir(differencesFolder(data))).toHaveLength(1)
  })

  it('is kept in numbers alone when it is very much', async () => {
    const many = Array.from({ length: 2_100 }, (_, nth) => anEvent({ id: `m${nth}` }))
    let told: Difference | undefined
    const onChanged = async (findDifference: () => Promise<Difference>) => {
      told = await findDifference()
      return async () => {}
    }
    await withFolder(many, (folder) => importFolder({ folder, store: store(), onChanged }))
    expect(told).toMatchObject({ isWhole: false, nodes: [], counts: { nodes: { Event: { added: 2_100 } } } })
  })

  it('leaves nothing of an import that was ended while it was written', async () => {
    const kept = differencesFolder(data)
    await writeFile(join(kept, '20240101000000000-0123456789ab.json.new'), '{"half":')
    const onChanged = keepingDifferences(kept)
    await withFolder(events, (folder) => importFolder({ folder, store: store(), onChanged }))
    expect((await readdir(kept)).filter((name) => !name.endsWith('.json'))).toEqual([])
  })

  it('is none where there is no folder of it, and not where that cannot be read', async () => {
    const elsewhere = join(data, 'elsewhere')
    const ask = () =>
      answerOf(store(), '/api/differences', undefined, { dataFolder: elsewhere, log: logger('silent') })
    expect(await ask()).toMatchObject({ differences: [], isKept: true })
    await mkdir(elsewhere)
    await writeFile(differencesFolder(elsewhere), 'no folder')
    expect(await ask()).toMatchObject({ status: 500 })
  })

  it.each(['20240101', '..%2F..%2Fgraph'])('is told as missing for %s', async (id) => {
    expect(await answer(`/api/differences/${id}`)).toMatchObject({ status: 404 })
  })
})
