import { expect, it, onTestFinished, vi } from 'vitest'
import { findChromium, NoChromium, provideChromium } from './chromium.mjs'

it('a Chromium that is named and not there is refused by its name, and no other one is taken', () => {
  vi.stubEnv('SKEIN_CHROMIUM', '/no/such/chromium')
  onTestFinished(() => void vi.unstubAllEnvs())
  for (const find of [findChromium, provideChromium]) {
    expect(find).toThrow(NoChromium)
    expect(find).toThrow('SKEIN_CHROMIUM names /no/such/chromium')
  }
})
