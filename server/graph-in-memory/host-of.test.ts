import { expect, it } from 'vitest'
import { hostOf } from './host-of.ts'

it.each([
  ['https://www.example.org/a?b', 'example.org'],
  ['http://news.example.org/', 'news.example.org'],
  ['https://web.archive.org/web/20200101000000/https://www.example.org/a', 'example.org'],
  ['https://archive.ph/2020/https://example.org/a', 'example.org'],
  ['https://archive.org/details/tower', 'archive.org'],
  ['academic research compilation', null],
])('%s stands on %s', (url, host) => {
  expect(hostOf(url)).toBe(host)
})
