import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { inCheckout } from './in-checkout.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'skein-checkout-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

it('names a folder from the top of its checkout, wherever the command runs', () => {
  const top = aFolder()
  mkdirSync(join(top, '.git'))
  mkdirSync(join(top, 'content', 'events'), { recursive: true })
  expect(inCheckout(join(top, 'content', 'events'))).toBe('content/events')
  expect(inCheckout(top)).toBe('')
})

it('knows a second working tree of a repository, which has a file where others have a folder', () => {
  const top = aFolder()
  writeFileSync(join(top, '.git'), 'gitdir: elsewhere')
  mkdirSync(join(top, 'events'))
  expect(inCheckout(join(top, 'events'))).toBe('events')
})

it('leaves a folder that lies in no checkout as it was given', () => {
  const folder = aFolder()
  expect(inCheckout(folder)).toBe(folder)
})
