import { writeFileSync } from 'node:fs'
import { chmod, lstat, mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withFolder } from '../../test/support/factories.ts'
import { AliasesUnwritable, changeAliases } from './write-aliases.ts'

const text = 'same:\n  - [A, B]\n'
const file = { file: 'aliases.yml', text }

function add(line: string) {
  return (before: string) => ({ text: `${before}${line}\n`, told: line })
}

it('changes the file, or begins it, and leaves nothing else behind', () =>
  withFolder([], async (folder) => {
    expect(await changeAliases(folder, add('# one'))).toBe('# one')
    await changeAliases(folder, add('# two'))
    expect(await readFile(join(folder, 'aliases.yml'), 'utf8')).toBe('# one\n# two\n')
    expect(await readdir(folder)).toEqual(['aliases.yml'])
  }))

it.each([
  ['changed', [file]],
  ['begun', []],
])('keeps what somebody else has %s meanwhile', (_, files) =>
  withFolder(files, async (folder) => {
    const path = join(folder, 'aliases.yml')
    let isFirst = true
    await changeAliases(folder, (before) => {
      if (isFirst) writeFileSync(path, `${text}# theirs\n`)
      isFirst = false
      return add('# ours')(before)
    })
    expect(await readFile(path, 'utf8')).toBe(`${text}# theirs\n# ours\n`)
  }),
)

it('changes the file that a link leads to, and keeps the link', () =>
  withFolder([{ ...file, file: 'shared.yml' }], async (folder) => {
    await mkdir(join(folder, 'corpus'))
    await symlink('../shared.yml', join(folder, 'corpus', 'aliases.yml'))
    await changeAliases(join(folder, 'corpus'), add('# more'))
    expect(await readFile(join(folder, 'shared.yml'), 'utf8')).toBe(`${text}# more\n`)
    expect((await lstat(join(folder, 'corpus', 'aliases.yml'))).isSymbolicLink()).toBe(true)
    expect(await readdir(folder)).toEqual(['corpus', 'shared.yml'])
  }))

it.skipIf(process.platform === 'win32')('leaves whoever may write the file the right to', () =>
  withFolder([file], async (folder) => {
    const path = join(folder, 'aliases.yml')
    await chmod(path, 0o664)
    await changeAliases(folder, add('# more'))
    expect(((await lstat(path)).mode & 0o777).toString(8)).toBe('664')
  }),
)

it('says that it cannot be written', () =>
  withFolder([file], async (folder) => {
    await mkdir(join(folder, `.aliases.yml.${process.pid}.tmp`))
    const refused = await changeAliases(folder, add('# more')).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(AliasesUnwritable)
    expect(refused).toMatchObject({
      message: expect.stringMatching(/^aliases\.yml cannot be written: EISDIR/),
    })
    expect(await readFile(join(folder, 'aliases.yml'), 'utf8')).toBe(text)
  }))
