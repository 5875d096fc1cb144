import { expect, it } from 'vitest'
import { aSite } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()

it('what one test stored, granted and intercepted does not reach the next, though it has the same context', async () => {
  const before = await SkeinPage.open(site.browser, site.url)
  const context = before.page.context()
  await context.addCookies([{ name: 'kept', value: 'yes', url: site.url }])
  await context.grantPermissions(['geolocation'])
  await context.route('**/api/search**', (route) => route.abort())
  await before.page.evaluate(async () => {
    localStorage.setItem('kept', 'yes')
    sessionStorage.setItem('kept', 'yes')
    await caches.open('kept')
    await new Promise((resolve) => {
      indexedDB.open('kept').onsuccess = resolve
    })
  })
  await before.page.setViewportSize({ width: 500, height: 500 })
  await before.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'no-preference' })
  await context.setOffline(true)
  await before.close()

  const after = await SkeinPage.open(site.browser, site.url)
  expect(after.page.context()).toBe(context)
  const found = await after.page.evaluate(async () => ({
    cookie: document.cookie,
    stored: [localStorage.getItem('kept'), sessionStorage.getItem('kept')],
    databases: (await indexedDB.databases()).filter(({ name }) => name === 'kept'),
    caches: await caches.keys(),
    mayLocate: (await navigator.permissions.query({ name: 'geolocation' })).state,
    width: innerWidth,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }))
  expect(found).toEqual({
    cookie: '',
    stored: [null, null],
    databases: [],
    caches: [],
    mayLocate: 'prompt',
    width: 1280,
    isDark: false,
    isStill: true,
  })
  await after.find('oliver north')
  expect(after.complaints).toEqual([])
  await after.close()
})
