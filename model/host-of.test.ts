import { expect, it } from 'vitest'
import { hostOf } from './host-of.ts'

it.each([
  ['https://www.example.org/a?b', 'example.org'],
  ['http://news.example.org/', 'news.example.org'],
  ['https://web.archive.org/web/20200101000000/https://www.example.org/a', 'example.org'],
  ['https://web.archive.org/web/20200101000000*/http://example.org:80/a', 'example.org'],
  ['https://web.archive.org/web/2020id_/https:/example.org/a', 'example.org'],
  ['http://web.archive.org/web/2020/www.example.org/a', 'example.org'],
  ['https://web.archive.org/save/https://example.org/a', 'example.org'],
  ['https://archive.org/web/2020/https://example.org/a', 'example.org'],
  ['https://archive.ph/2020/https://example.org/a', 'example.org'],
  ['https://archive.is/2020.01.01-120000/https://example.org/a', 'example.org'],
  ['https://archive.today/o/AbC12/https://example.org/a?b=https://example.com', 'example.org'],
  ['https://archive.ph/AbC12', null],
  ['https://archive.li/AbC12/scr.png', null],
  ['https://perma.cc/AB12-CD34', null],
  ['https://ghostarchive.org/archive/AbC12', null],
  ['https://web.archive.org', null],
  ['https://web.archive.org/web/2020/https://archive.ph/AbC12', null],
  ['https://archive.org/details/tower', 'archive.org'],
  ['https://archive.isabel.org/AbC12', 'archive.isabel.org'],
  ['https://example.org/web/2020/https://example.com', 'example.org'],
  ['academic research compilation', null],
])('%s stands on %s', (url, host) => {
  expect(hostOf(url)).toBe(host)
})
