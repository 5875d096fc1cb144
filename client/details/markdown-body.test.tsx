// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { GraphNode } from '#model/graph.ts'
import { MarkdownBody } from './markdown-body.tsx'

function anEvent(key: string, label: string): GraphNode {
  return { id: `event:${key}`, type: 'Event', label, properties: {}, degree: 1 }
}

function show(text: string, nodes: GraphNode[] = []) {
  const answer = { nodes, edges: [], total: 0, truncated: false, missing: [] }
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(answer)))
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <MarkdownBody text={text} />
    </QueryClientProvider>,
  )
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('MarkdownBody', () => {
  it('opens a web link apart from the page', () => {
    show('See [the report](https://example.org/report).')
    const link = screen.getByRole('link', { name: 'the report' })
    expect(link.getAttribute('href')).toBe('https://example.org/report')
    expect(link.getAttribute('target')).toBe('_blank')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x'])(
    'makes no link of %s',
    (url) => {
      show(`[press](${url})`)
      expect(screen.queryByRole('link')).toBeNull()
      expect(screen.getByText('press')).toBeDefined()
    },
  )

  it('shows no raw HTML', () => {
    const { container } = show('before <img src=x onerror=alert(1)> <script>alert(1)</script> after')
    expect(container.querySelector('img, script')).toBeNull()
  })

  it.each(['He said <inaudible> and left.', '<div>Important paragraph</div>', '<!-- note -->text after'])(
    'leaves nothing out of %s',
    (text) => {
      expect(show(text).container.textContent).toBe(text)
    },
  )

  it('names an image instead of loading it from elsewhere', () => {
    const { container } = show('![A map](https://example.org/map.png)')
    expect(container.querySelector('img')).toBeNull()
    expect(screen.getByRole('link', { name: 'Image: A map' })).toBeDefined()
  })

  it('links an event in double brackets, by its own words or by its title', async () => {
    show('Followed [[1985-08-20--first]] and [[1986-11-25--second|the disclosure]].', [
      anEvent('1985-08-20--first', 'The first shipment'),
      anEvent('1986-11-25--second', 'The Attorney General speaks'),
    ])
    const links = await screen.findAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(['The first shipment', 'the disclosure'])
    expect(links[0]?.getAttribute('href')).toBe('#/node/event%3A1985-08-20--first')
  })

  it('links an event by the name of its file', async () => {
    show('See [the first](1985-08-20--first.md), [it again](./1985-08-20--first.md#text), [lost](lost.md).', [
      anEvent('1985-08-20--first', 'The first shipment'),
    ])
    const links = await screen.findAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(['the first', 'it again'])
    for (const link of links) expect(link.getAttribute('href')).toBe('#/node/event%3A1985-08-20--first')
  })

  it('takes no page on the web for the file of an event', () => {
    show('[notes](https://example.org/1985-08-20--first.md)', [anEvent('1985-08-20--first', 'First')])
    expect(screen.getByRole('link').getAttribute('target')).toBe('_blank')
  })

  it('leaves an event that is not in the corpus as text', async () => {
    show('Followed [[lost]].')
    expect(
      await screen.findByTitle('No event of this corpus has this id', {}, { timeout: 10_000 }),
    ).toBeDefined()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('leaves double brackets within code alone', () => {
    show('`[[not a link]]`')
    expect(screen.getByText('[[not a link]]')).toBeDefined()
  })
})
