import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** Those that a test is done with: another one would have to load and compile all scripts of the page anew. */
const idle = new WeakMap<Browser, Map<string, BrowserContext[]>>()

function idleOnes(browser: Browser, options: BrowserContextOptions): BrowserContext[] {
  const all = idle.get(browser) ?? new Map<string, BrowserContext[]>()
  idle.set(browser, all)
  const key = JSON.stringify(options)
  const some = all.get(key) ?? []
  all.set(key, some)
  return some
}

/** Nothing that another test has stored, granted or intercepted reaches this page, which is blank. */
async function forget(page: Page, origin: string, { permissions, extraHTTPHeaders }: BrowserContextOptions) {
  const context = page.context()
  await context.unrouteAll()
  await context.setOffline(false)
  await context.setExtraHTTPHeaders(extraHTTPHeaders ?? {})
  await context.clearPermissions()
  if (permissions) await context.grantPermissions(permissions)
  await context.clearCookies()
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.detach()
}

/** A page as of a reader who has never been to this origin. Nobody else has its context until it is given back. */
export async function freshPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
): Promise<{ page: Page; giveBack(): Promise<void> }> {
  const others = idleOnes(browser, options)
  const used = others.pop()
  const context = used ?? (await browser.newContext(options))
  const page = await context.newPage()
  if (used) await forget(page, origin, options)
  let isBack = false
  return {
    page,
    async giveBack() {
      if (isBack) return
      isBack = true
      await Promise.all(context.pages().map((open) => open.close()))
      others.push(context)
    },
  }
}
