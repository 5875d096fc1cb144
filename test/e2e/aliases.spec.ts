import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { aDataFolder, runAsNpmDoes, runCommand } from '../support/command.ts'
import { anEvent, withFolder } from '../support/factories.ts'

const data = aDataFolder()
afterAll(data.remove)

const events = [
  anEvent({ id: 'a', actors: ['SEC', 'Ann'] }),
  anEvent({ id: 'b', actors: ['Securities and Exchange Commission', 'Ann'] }),
  anEvent({ id: 'c', actors: ['Senator Ron Wyden'] }),
  anEvent({ id: 'd', actors: ['Ron Wyden'] }),
]
const commission = 'Securities and Exchange Commission'

function aliases(...words: string[]) {
  return runCommand('aliases', words, { SKEIN_DATA: data.path }).ended
}

function runImport(folder: string) {
  return runCommand('import', [folder], { SKEIN_DATA: data.path }).ended
}

describe('npm run aliases', () => {
  it('suggests names that may be the same, with the reasons, and changes nothing', () =>
    withFolder(events, async (folder) => {
      const settings = { SKEIN_DATA: data.path }
      const { code, stdout } = await runAsNpmDoes('aliases', ['suggest', folder], settings).ended
      expect(code).toBe(0)
      expect(stdout).toContain('0.92  Ron Wyden (1 event)  =  Senator Ron Wyden (1 event)  actor\n')
      expect(stdout).toContain(`SEC is made of the initials of ${commission}`)
      expect(stdout).toContain(`accept '${commission}' SEC`)
      expect(stdout).toContain('2 of 2 suggestions')
      expect(existsSync(join(folder, 'aliases.yml'))).toBe(false)
    }))

  it('gives suggestions as JSON, so many as asked for', () =>
    withFolder(events, async (folder) => {
      const { stdout } = await aliases('suggest', folder, '--limit', '1', '--json')
      expect(JSON.parse(stdout)).toMatchObject({
        suggestions: [{ names: ['Ron Wyden', 'Senator Ron Wyden'], keep: 'Ron Wyden' }],
        total: 2,
        truncated: true,
      })
    }))

  it('accepts and rejects, so that neither is suggested again, and the next import follows', () =>
    withFolder(events, async (folder) => {
      expect((await runImport(folder)).stdout).toContain('nodes: 9 added')
      expect(await aliases('accept', folder, commission, 'sec')).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`"SEC" is shown as "${commission}" from the next import on.`),
      })
      expect(await aliases('reject', folder, 'Ron Wyden', 'Senator Ron Wyden')).toMatchObject({ code: 0 })
      expect((await aliases('suggest', folder)).stdout).toContain('No two names are alike')
      expect((await aliases('list', folder)).stdout).toContain(`  ${commission} = SEC\n`)
      expect((await runImport(folder)).stdout).toContain('0 added, 2 changed, 1 removed')
      expect(await readdir(folder)).toEqual(['a.md', 'aliases.yml', 'b.md', 'c.md', 'd.md'])
    }))

  it('is undone by deleting the line', () =>
    withFolder(events, async (folder) => {
      const path = join(folder, 'aliases.yml')
      const mine = '# Mine.\nsame:\n  - [Ron Wyden, Senator Ron Wyden] # sure\n'
      await writeFile(path, mine)
      await aliases('accept', folder, commission, 'SEC')
      const line = `  - [${commission}, SEC]\n`
      expect(await readFile(path, 'utf8')).toBe(mine + line)
      await writeFile(path, mine)
      expect((await aliases('suggest', folder)).stdout).toContain(`accept '${commission}' SEC`)
    }))

  it('ends an import with 1 when the aliases cannot be read', () =>
    withFolder(events, async (folder) => {
      await writeFile(join(folder, 'aliases.yml'), 'same:\n  - [A, B\n')
      const { code, stdout } = await runImport(folder)
      expect(stdout).toMatch(/aliases\.yml\n +\d+:\d+ +error .+ unreadable-aliases/)
      expect(code).toBe(1)
      const refused = await aliases('suggest', folder)
      expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('unreadable-aliases') })
    }))

  it.each([
    [
      'a word it does not know',
      ['merge', '.'],
      /Say suggest, accept, reject or list\.\nUsage: npm run aliases/,
    ],
    ['no folder', ['suggest'], /A folder is needed\./],
    ['one name', ['accept', '.', 'SEC'], /Two names are needed\./],
    ['a folder that is not there', ['suggest', '/nowhere'], /The folder \/nowhere cannot be read/],
    ['a limit that is no number', ['suggest', '.', '--limit', 'few'], /--limit takes a number from 1\./],
    [
      'names that do not occur',
      ['accept', 'FOLDER', 'Ron', 'SEC'],
      /No event names "Ron"\.\nDid you mean "Ron Wyden"/,
    ],
    ['a name twice', ['accept', 'FOLDER', 'SEC', 'sec'], /one name already/],
  ])('ends with 2 given %s, and says what to do', (_, words, message) =>
    withFolder(events, async (folder) => {
      const { code, stderr } = await aliases(...words.map((word) => (word === 'FOLDER' ? folder : word)))
      expect(stderr).toMatch(message)
      expect(stderr).not.toMatch(/\n +at /)
      expect(code).toBe(2)
    }),
  )
})
