import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../graph/store.ts'
import { openNeo4j } from '../../graph/stores/neo4j.ts'
import { importFolder } from '../../importer/import-folder.ts'
import { type Listening, listen } from '../../server/listen.ts'
import { anOwnNeo4j } from '../support/own-neo4j.ts'
import { theBrowser } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const neo4j = await anOwnNeo4j()

describe.skipIf(!neo4j)('a page whose Neo4j is paused', () => {
  let store: Store
  let server: Listening
  let browser: Browser
  beforeAll(async () => {
    if (!neo4j) return
    store = openNeo4j({ ...neo4j.settings, readPatience: 5_000 })
    await store.applySchema()
    await importFolder({ folder: resolve(import.meta.dirname, '../../examples'), store })
    server = await listen(store, { host: '127.0.0.1', port: 0 })
    browser = await theBrowser()
  })
  afterAll(async () => {
    await server?.close()
    await neo4j?.remove()
    await store?.close()
  })

  it('says so, keeps its view, and goes on by itself', async () => {
    const skein = await SkeinPage.open(browser, server.url)
    await skein.find('oliver north')
    const nodes = await skein.nodeCount()
    await neo4j?.pause()

    await skein.search.fill('reagan')
    const banner = skein.page.getByRole('alert').filter({ hasText: 'The database cannot be asked.' })
    await banner.waitFor()
    await banner.getByText('does not answer').waitFor()
    expect(await skein.nodeCount()).toBe(nodes)

    neo4j?.goOn()
    await banner.waitFor({ state: 'detached' })
    await skein.hits.filter({ hasText: 'Ronald Reagan' }).first().waitFor()
    await skein.close()
  })
})
