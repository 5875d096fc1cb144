import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import type { Listening } from '../../server/listen.ts'
import { openBrowser } from '../support/browser.ts'
import { serve } from '../support/serve.ts'
import { SkeinPage } from './skein-page.ts'

interface Site {
  readonly url: string
  readonly browser: Browser
  /** The server ends. */
  goAway(): Promise<void>
  /** The server is there again, at the same address. */
  comeBack(): Promise<void>
}

async function aFolder(files: readonly { file: string; text: string }[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'skein-site-'))
  for (const { file, text } of files) await writeFile(join(folder, file), text)
  return folder
}

/** These files, or the examples, served while the tests of a file run, and a browser to look at them with. */
export function aSite(files?: readonly { file: string; text: string }[]): Site {
  let open: { server: Listening; browser: Browser; folder?: string } | undefined
  const opened = () => {
    if (!open) throw new Error('the site is there while tests run')
    return open
  }
  beforeAll(async () => {
    const folder = files && (await aFolder(files))
    const [server, browser] = await Promise.all([serve(folder ? { folder } : {}), openBrowser()])
    open = folder ? { server, browser, folder } : { server, browser }
  })
  afterAll(async () => {
    await open?.browser.close()
    await open?.server.close()
    if (open?.folder) await rm(open.folder, { recursive: true, force: true })
  })
  return {
    get url() {
      return opened().server.url
    },
    get browser() {
      return opened().browser
    },
    goAway: () => opened().server.close(),
    async comeBack() {
      const { server } = opened()
      opened().server = await serve({ port: Number(new URL(server.url).port) })
    },
  }
}

/** Opens a page for each test, begins it as told, and closes it again; it must not have complained. */
export function eachTest(site: Site, begin: (skein: SkeinPage) => void | Promise<void>) {
  let skein: SkeinPage | undefined
  beforeEach(async () => {
    skein = await SkeinPage.open(site.browser, site.url)
    await begin(skein)
  })
  afterEach(async () => {
    await skein?.close()
    expect(skein?.complaints).toEqual([])
  })
}
