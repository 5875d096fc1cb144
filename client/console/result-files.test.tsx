// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { createElement } from 'react'
import Markdown from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { expect, it } from 'vitest'
import type { CypherAnswer } from '#model/api/cypher.ts'
import { resultCsv, resultJson, resultMarkdown } from './result-files.ts'
import { nodesIn, sortKey, thingsOf, valueText } from './value-text.ts'

const actor = {
  id: 'actor:north',
  type: 'Actor' as const,
  label: 'Oliver | North',
  properties: { name: 'Oliver | North' },
  degree: 1,
}
const event = {
  id: 'event:sale',
  type: 'Event' as const,
  label: '=HYPERLINK("x")',
  properties: { title: '=HYPERLINK("x")' },
  degree: 1,
}
const edge = {
  id: 'actor:north|PARTICIPATED_IN|event:sale',
  source: actor.id,
  target: event.id,
  type: 'PARTICIPATED_IN' as const,
  properties: {},
}
const answer: CypherAnswer = {
  columns: ['who', 'what', 'n', 'more'],
  rows: [
    [
      { kind: 'node', id: actor.id },
      { kind: 'node', id: event.id },
      12,
      { kind: 'map', entries: { when: { kind: 'date', text: '1986-11-25' }, all: [true, null] } },
    ],
    [
      { kind: 'path', nodes: [actor.id, event.id], edges: [edge.id] },
      { kind: 'edge', id: edge.id },
      -3,
      '<img src=x onerror=alert(1)>\nnext',
    ],
  ],
  nodes: [actor, event],
  edges: [edge],
  shown: 2,
  total: 2,
  truncated: false,
  notes: [],
  milliseconds: 3,
  revision: 'first',
}

it('writes CSV that a spreadsheet opens without carrying anything out', () => {
  expect(resultCsv(answer)).toBe(
    'who,what,n,more\r\n' +
      'Oliver | North,"\'=HYPERLINK(""x"")",12,"{when: 1986-11-25, all: [true, null]}"\r\n' +
      '"Oliver | North — =HYPERLINK(""x"")","Oliver | North took part in =HYPERLINK(""x"")",-3,"<img src=x onerror=alert(1)>\nnext"\r\n',
  )
})

it('writes JSON with nodes and edges whole', () => {
  const rows = JSON.parse(resultJson(answer))
  expect(rows[0]).toEqual({ who: actor, what: event, n: 12, more: { when: '1986-11-25', all: [true, null] } })
  expect(rows[1].who).toEqual({ nodes: [actor, event], edges: [edge] })
})

it('writes a Markdown table in which a value is nothing but text', () => {
  const lines = resultMarkdown(answer).split('\n')
  expect(lines[1]).toBe('| --- | --- | --: | --- |')
  expect(lines[2]).toContain('| Oliver \\| North |')
  expect(lines[3]).toContain('\\<img src=x onerror=alert(1)\\> next |')
})

it('writes Markdown in which addresses lead where they say, alone, in lists and in sentences', () => {
  const address = 'https://a.example/b_c?d=(1)&e=*f*#g'
  const rows = [[[address, 'http://a.example/b|c']], [`see _${address}_, (${address}).`], ['https:// http']]
  const markdown = resultMarkdown({ ...answer, columns: ['text'], rows })
  const { container } = render(createElement(Markdown, { remarkPlugins: [remarkGfm] }, markdown))
  const links = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))
  expect(links).toEqual([address, 'http://a.example/b%7Cc', address, address])
  expect([...container.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([
    `[${address}, http://a.example/b%7Cc]`,
    `see _${address}_, (${address}).`,
    'https:// http',
  ])
})

it('tells a value in words, sorts it by what it is, and knows the nodes in it', () => {
  const things = thingsOf(answer)
  expect(valueText({ kind: 'edge', id: edge.id }, things)).toBe('Oliver | North took part in =HYPERLINK("x")')
  expect(sortKey({ kind: 'integer', text: '9007199254740993' }, things)).toBe(9007199254740992)
  expect(sortKey(null, things)).toBeUndefined()
  expect(nodesIn(answer.rows[1] ?? [], things)).toEqual([actor.id, event.id])
  expect(nodesIn([[{ kind: 'edge', id: edge.id }]], things)).toEqual([actor.id, event.id])
})
