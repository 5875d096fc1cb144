import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { withFolder } from '../test/support/factories.ts'
import { watchFolder } from './watch-folder.ts'

const until = (condition: () => void) => vi.waitFor(condition, { timeout: 15_000, interval: 50 })

/** Watches while the changes are made, each when the one before has been told. Answers with how often something was. */
async function toldOf(folder: string, changes: (() => Promise<unknown>)[]): Promise<number> {
  const ending = new AbortController()
  const onChange = vi.fn(async () => {})
  const watching = watchFolder(folder, onChange, ending.signal)
  try {
    for (const change of [async () => {}, ...changes]) {
      const before = onChange.mock.calls.length
      await change()
      await until(() => expect(onChange.mock.calls.length).toBeGreaterThan(before))
      await pause(500)
    }
    // Longer than between two looks.
    await pause(4_000)
    return onChange.mock.calls.length
  } finally {
    ending.abort()
    await watching
  }
}

const save = (...path: string[]) => writeFile(join(...path), 'saved')

it.concurrent('tells of each save once, and of nothing else', () =>
  withFolder([], async (folder) => {
    await mkdir(join(folder, '.git', 'objects'), { recursive: true })
    const changes = [
      () => save(folder, 'a.md'),
      async () => {
        await save(folder, '.git', 'index.json')
        await rm(join(folder, '.git', 'objects'), { recursive: true })
        await mkdir(join(folder, '.git', 'objects'))
        await save(folder, 'notes.txt')
        await save(folder, 'aliases.yml')
      },
    ]
    expect(await toldOf(folder, changes)).toBe(3)
  }))

it.concurrent('tells of saves in a folder that is given as a link, also where that leads elsewhere later', () =>
  withFolder([], async (folder) => {
    for (const name of ['old', 'new']) await mkdir(join(folder, name))
    const current = join(folder, 'current')
    await symlink('old', current)
    const changes = [
      () => save(folder, 'old', 'a.md'),
      async () => {
        await symlink('new', `${current}.new`)
        await rename(`${current}.new`, current)
      },
      () => save(folder, 'new', 'b.md'),
    ]
    expect(await toldOf(current, changes)).toBe(4)
  }))

it.concurrent('tells of aliases that a link leads to', () =>
  withFolder([{ file: 'shared.yml', text: '' }], async (folder) => {
    const corpus = join(folder, 'corpus')
    await mkdir(corpus)
    await symlink('../shared.yml', join(corpus, 'aliases.yml'))
    const replace = async () => {
      await save(folder, 'shared.tmp')
      await rename(join(folder, 'shared.tmp'), join(folder, 'shared.yml'))
    }
    expect(await toldOf(corpus, [() => save(folder, 'shared.yml'), replace, replace])).toBe(4)
  }))

it.concurrent('tells of a folder that another takes the place of, and of saves in that one', () =>
  withFolder([], async (folder) => {
    const corpus = join(folder, 'corpus')
    const part = join(corpus, 'part')
    for (const path of [part, `${corpus}.new`]) await mkdir(path, { recursive: true })
    await mkdir(join(`${corpus}.new`, 'part'))
    const changes = [
      async () => {
        await rename(corpus, `${corpus}.old`)
        await rename(`${corpus}.new`, corpus)
      },
      () => save(corpus, 'a.md'),
      async () => {
        await mkdir(`${part}.new`)
        await rm(part, { recursive: true })
        await rename(`${part}.new`, part)
      },
      () => save(part, 'b.md'),
    ]
    expect(await toldOf(corpus, changes)).toBe(5)
  }))
