import { expect, it } from 'vitest'
import { someEvents } from '../names/a-pair.ts'
import { aliasesOf, noAliases } from '../names/aliases.ts'
import { fieldName } from '../rules/rule.ts'
import { likelyAliases } from './check-names.ts'

function told(files: Record<string, unknown>[], aliases = noAliases) {
  const found: string[] = []
  const check = likelyAliases(aliases)
  for (const event of someEvents(...files)) check.see(event)
  check.tell((file, { path, message }) => found.push(`${file} ${fieldName(path)} ${message}`))
  return found
}

const twice = [{ actors: ['The Heritage Foundation'] }, { actors: ['The Heritage Foundation'] }]
const both = [...twice, { actors: ['Ann', 'Heritage Foundation'] }]

it('tells of the rarer of two names that differ only in "The", and names the other', () => {
  expect(told(both)).toEqual([
    'e3.md actors "Heritage Foundation" differs only in "The", accents, dots or spaces from "The Heritage Foundation", used 2 times',
  ])
})

it('says how to declare it in words that a shell takes as they are', () => {
  const hints: string[] = []
  const check = likelyAliases(noAliases)
  for (const event of someEvents({ tags: ['$HOME y'] }, { tags: ['The $HOME y'] })) check.see(event)
  check.tell((_, { hint }) => hints.push(hint))
  expect(hints).toEqual([expect.stringContaining("accept FOLDER '$HOME y' 'The $HOME y',")])
})

it.each(['J.P. Morgan', 'JPMorgan', 'The J P Morgan'])(
  'tells of a name written %s beside JP Morgan',
  (name) => {
    const files = [{ tags: ['JP Morgan'] }, { tags: ['JP Morgan'] }, { tags: [name] }]
    expect(told(files)).toEqual([expect.stringMatching(`e3.md tags "${name}" differs .+ from "JP Morgan"`)])
  },
)

it.each([
  ['that is spelled with other letters', [...twice, { actors: ['The Heritage Fund'] }]],
  ['in capitals, which is the same to an import', [...twice, { actors: ['THE HERITAGE FOUNDATION'] }]],
  ['that says more in brackets', [...twice, { actors: ['Heritage Foundation (plaintiff)'] }]],
  ['of another type of node', [...twice, { tags: ['Heritage Foundation'] }]],
])('lets a name be %s', (_, files) => {
  expect(told(files)).toEqual([])
})

it('lets two names be that aliases.yml declares the same, or distinct', () => {
  const pair = [['Heritage Foundation', 'The Heritage Foundation']]
  expect(told(both, aliasesOf(pair, []))).toEqual([])
  expect(told(both, aliasesOf([], pair))).toEqual([])
})
