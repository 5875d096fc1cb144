import { expect, it } from 'vitest'
import { readSettings } from '#graph/settings.ts'
import { Settings } from './serve.ts'

it('takes the names that a proxy is asked under', () => {
  const { SKEIN_HOSTS } = readSettings(Settings, { SKEIN_HOSTS: 'skein.example.org, My-Proxy,[::1]' })
  expect(SKEIN_HOSTS).toEqual(['skein.example.org', 'My-Proxy', '[::1]'])
})

it.each(['https://skein.example.org', 'skein.example.org:8443', 'skein.example.org/', 'a b', 'a,'])(
  'refuses %s, a name that nobody could ask under',
  (SKEIN_HOSTS) => {
    expect(() => readSettings(Settings, { SKEIN_HOSTS })).toThrow(/SKEIN_HOSTS: must be host names/)
  },
)
