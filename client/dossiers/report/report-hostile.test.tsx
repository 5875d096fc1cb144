// @vitest-environment jsdom
import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Dossier } from '../dossier.ts'
import { hostileAddresses, hostileDossier, hostileWords } from './hostile-dossier.ts'
import { pageOf, shown } from './read-report.tsx'
import { reportOf } from './report.ts'
import { reportMarkdown } from './report-markdown.ts'

afterEach(cleanup)

function duplicates(ids: string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

const mixtures = [
  ...hostileWords.map((words) => [words, 'https://example.org/x'] as const),
  ...hostileAddresses.map((address) => ['Harmless', address] as const),
]

describe.each(mixtures)('hostile words stay words: %j, %j', (words, address) => {
  const hostile = Dossier.parse(JSON.parse(JSON.stringify(hostileDossier(words, address))))
  const changes = new Map(hostile.entries.map(({ id }) => [id, [words]]))
  const written = reportOf(hostile, changes, '2026-03-09T10:00:00.000Z')

  it('in the page', () => {
    const page = pageOf(written)
    expect(page.querySelectorAll('script, iframe, object, embed, link, base, img, input, form')).toHaveLength(
      0,
    )
    expect(page.querySelectorAll('style')).toHaveLength(1)
    expect(page.querySelectorAll('svg')).toHaveLength(1)
    expect(page.querySelectorAll('section[id^=entry]')).toHaveLength(6)
    for (const element of page.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/i)
        if (/^(href|src|xlink:href|action)$/i.test(name)) expect(value).toMatch(/^(#|https?:\/\/)/)
      }
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(duplicates(ids)).toEqual([])
    expect(page.querySelector('h1')?.textContent).toBe(words)
    expect(page.title.trim()).toBe(words.trim().replaceAll(/\s+/g, ' '))
  })

  it('in the Markdown', () => {
    const text = reportMarkdown(written)
    const container = shown(text)
    expect(container.querySelectorAll('script, iframe, svg, img, form')).toHaveLength(0)
    const entries = [...container.querySelectorAll('h2')].filter((one) =>
      /^\d+\. /.test(one.textContent ?? ''),
    )
    expect(entries).toHaveLength(6)
    expect(container.querySelectorAll('h1')).toHaveLength(1)
    expect(container.querySelectorAll('table')).toHaveLength(2)
    expect(container.querySelectorAll('section[data-footnotes] > ol > li')).toHaveLength(1)
    for (const link of container.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(#|https?:\/\/)/)
    const raw = text.replaceAll(/`[^`]*`|\\./g, '')
    expect(raw).not.toMatch(/\]\(\s*<?\s*(javascript|data|vbscript):/i)
    expect(raw).not.toMatch(/<(?!https?:\/\/)[a-z!/?]/i)
    expect(container.querySelector('h1')?.textContent?.replaceAll(/\s+/g, ' ').trim()).toBe(
      words.replaceAll(/\s+/g, ' ').trim(),
    )
  })
})
