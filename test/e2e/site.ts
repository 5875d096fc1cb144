import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFailed } from 'vitest'
import type { Listening } from '../../server/listen.ts'
import { openBrowser } from '../support/browser.ts'
import { serve } from '../support/serve.ts'
import { SkeinPage } from './skein-page.ts'

interface Site {
  readonly url: string
  readonly browser: Browser
  /** The server of the examples ends. */
  goAway(): Promise<void>
  /** The server is there again, at the same address. */
  comeBack(): Promise<void>
}

async function aFolder(files: readonly { file: string; text: string }[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'skein-site-'))
  for (const { file, text } of files) await writeFile(join(folder, file), text)
  return folder
}

let chromium: Promise<Browser> | undefined

/** One Chromium for all files that a worker runs: it ends with the worker. */
export async function theBrowser(): Promise<Browser> {
  const open = await chromium
  if (open?.isConnected()) return open
  chromium = openBrowser()
  return chromium
}

/** The examples, served for all files that a worker runs: nothing that is asked of a server changes it. */
let examples: Listening | undefined

/** These files, or the examples, served while the tests of a file run, and a browser to look at them with. */
export function aSite(files?: readonly { file: string; text: string }[]): Site {
  let open: { server: Listening; browser: Browser; folder?: string } | undefined
  const opened = () => {
    if (!open) throw new Error('the site is there while tests run')
    return open
  }
  beforeAll(async () => {
    const browser = await theBrowser()
    if (files) {
      const folder = await aFolder(files)
      open = { server: await serve({ folder }), browser, folder }
    } else {
      examples ??= await serve()
      open = { server: examples, browser }
    }
  })
  afterAll(async () => {
    if (!open?.folder) return
    await open.server.close()
    await rm(open.folder, { recursive: true, force: true })
  })
  return {
    get url() {
      return opened().server.url
    },
    get browser() {
      return opened().browser
    },
    async goAway() {
      examples = undefined
      await opened().server.close()
    },
    async comeBack() {
      const { server } = opened()
      examples = await serve({ port: Number(new URL(server.url).port) })
      opened().server = examples
    },
  }
}

/** Opens a page for each test, begins it as told, and closes it again; it must not have complained. */
export function eachTest(
  site: Site,
  begin: (skein: SkeinPage) => void | Promise<void>,
  screen: BrowserContextOptions = {},
) {
  let skein: SkeinPage | undefined
  beforeEach(async () => {
    skein = await SkeinPage.open(site.browser, site.url, screen)
    await begin(skein)
  })
  afterEach(async () => {
    await skein?.close()
    expect(skein?.complaints).toEqual([])
  })
}

/** Opens one page for all these tests, begins it as told, and leads back to where it began before each. */
function onOnePage(
  site: Site,
  screen: BrowserContextOptions,
  begin: (skein: SkeinPage) => Promise<() => Promise<void>>,
) {
  let open: { skein: SkeinPage; goBack(): Promise<void> } | undefined
  async function opened() {
    const skein = await SkeinPage.open(site.browser, site.url, screen)
    return { skein, goBack: await begin(skein) }
  }
  async function close() {
    await open?.skein.close()
    open = undefined
  }
  beforeEach(async () => {
    open ??= await opened()
    // The first test, too, finds the page as all others do.
    await open.goBack()
    // Nobody knows what a test that failed has left behind.
    onTestFailed(close)
  })
  const complaints = () => open?.skein.complaints.splice(0) ?? []
  afterEach(() => expect(complaints()).toEqual([]))
  afterAll(async () => {
    await open?.skein.close()
    // Some come only now.
    expect(complaints()).toEqual([])
  })
}

/**
 * One page for all these tests, begun as told; each of them finds it at that view. Only for tests of what is in view:
 * what the browser stores, the steps before, and what the page has asked for stay.
 */
export function eachFromOneView(
  site: Site,
  begin: (skein: SkeinPage) => void | Promise<void>,
  screen: BrowserContextOptions = {},
) {
  onOnePage(site, screen, async (skein) => {
    await begin(skein)
    const view = await skein.settledAddress()
    return () => skein.returnTo(view)
  })
}

/** As eachFromOneView, but each test finds the page at its start, with nothing in view. */
export function eachFromTheStart(
  site: Site,
  begin: (skein: SkeinPage) => void | Promise<void>,
  screen: BrowserContextOptions = {},
) {
  onOnePage(site, screen, async (skein) => {
    await begin(skein)
    return () => skein.startOver()
  })
}
