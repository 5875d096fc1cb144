import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { unnamedFile } from './unnamed-file.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'skein-aside-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const texts = ['one', '', 'a longer one', 'ünïcode']

it.each([
  ['in a folder', aFolder],
  ['in a folder yet to be made', () => join(aFolder(), 'of', 'its', 'own')],
  ['where no folder can be', () => join(import.meta.filename, 'inside')],
])('gives back what was laid aside %s, in any order and again and again', (_, place) => {
  const layAside = unnamedFile(place())
  const laid = texts.map((text) => layAside(Buffer.from(text)))
  const again = (all: typeof laid) => all.map((bytes) => Buffer.from(bytes()).toString())
  expect(again(laid)).toEqual(texts)
  expect(again(laid.toReversed())).toEqual(texts.toReversed())
})

it('leaves nothing in the folder that a killed process would leave behind', () => {
  const folder = aFolder()
  const layAside = unnamedFile(folder)
  const laid = layAside(Buffer.from('here'))
  expect(readdirSync(folder)).toEqual([])
  expect(Buffer.from(laid()).toString()).toBe('here')
})
