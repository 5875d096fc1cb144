import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { ImportReport } from '../../model/import-report.ts'
import { aDataFolder, runAsNpmDoes, runCommand } from '../support/command.ts'
import { anEvent, withFolder } from '../support/factories.ts'

const data = aDataFolder()
afterAll(data.remove)
const settings = { SKEIN_DATA: data.path }

const good = [anEvent({ id: 'a', actors: ['Ann'] }), anEvent({ id: 'b', actors: ['Ann'] })]
const broken = { file: 'broken.md', text: '---\nid: broken\ntitle: He said: no\n---\n' }
const doubtful = anEvent({ id: 'c', date: 'last spring' })

/** Every file under a folder with what is in it. */
function contentOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(files.map((file) => [file, readFileSync(file, 'base64')]))
}

const runImport = (words: string[], more: Record<string, string> = {}) =>
  runCommand('import', words, { ...settings, ...more }).ended

describe('npm run import', () => {
  it('ends with 0 and says what changed', () =>
    withFolder(good, async (folder) => {
      const first = await runAsNpmDoes('import', [folder], settings).ended
      expect(first).toMatchObject({ code: 0 })
      expect(first.stdout).toContain('2 files: 2 events')
      expect(first.stdout).toContain('nodes: 3 added, 0 changed, 0 removed')
      expect((await runImport([folder])).stdout).toContain('Nothing has changed')
    }))

  it('ends with 1 when a file is rejected, and says where it is wrong', () =>
    withFolder([...good, broken], async (folder) => {
      const { code, stdout } = await runImport([folder])
      expect(code).toBe(1)
      expect(stdout).toMatch(/\nbroken\.md\n +3:\d+ +error .+ unreadable-yaml\n/)
      expect(stdout).toContain('2 events')
    }))

  it('ends with 1 for any problem when it is strict, with 0 otherwise', () =>
    withFolder([doubtful], async (folder) => {
      expect(await runImport([folder])).toMatchObject({ code: 0 })
      expect(await runImport([folder, '--strict'])).toMatchObject({ code: 1 })
    }))

  it('gives the report as JSON, and nothing else on its output', () =>
    withFolder([doubtful], async (folder) => {
      const { stdout } = await runImport([folder, '--json'])
      expect(ImportReport.parse(JSON.parse(stdout)).problems).toMatchObject([
        { file: 'c.md', line: 4, column: 1, field: 'date', rule: 'bad-date', severity: 'warning' },
      ])
    }))

  it('gives the problems in the forms that code hosts show beside the files', () =>
    withFolder([doubtful], async (folder) => {
      const sarif = JSON.parse((await runImport([folder, '--sarif'])).stdout)
      expect(sarif.runs[0].results).toMatchObject([{ ruleId: 'bad-date' }])
      const { stdout } = await runImport([folder, '--github'])
      expect(stdout).toMatch(/^::warning file=\S+c\.md,line=4,col=1,title=bad-date::"last spring"/)
    }))

  it('says what it would do when it runs dry, and does nothing', () =>
    withFolder(good, async (folder) => {
      const dry = await runImport([folder, '--dry-run'])
      expect(dry).toMatchObject({ code: 0 })
      expect(dry.stdout).toContain('  Event: 2 added, 0 changed, 0 removed')
      const report = ImportReport.parse(JSON.parse((await runImport([folder, '--dry-run', '--json'])).stdout))
      expect(report.nodes.Event.added).toBe(2)
      expect((await runImport([folder])).stdout).toContain('nodes: 3 added')
      const after = await runImport([folder, '--dry-run'])
      expect(after.stdout).toContain('Nothing has changed')
      expect(after.stdout).not.toContain('added')
    }))

  it('leaves no trace of a dry run, neither of a new graph nor in one that there is', () =>
    withFolder(good, async (folder) => {
      const untouched = aDataFolder()
      onTestFinished(untouched.remove)
      const place = { SKEIN_DATA: join(untouched.path, 'data') }
      expect(await runImport([folder, '--dry-run'], place)).toMatchObject({ code: 0 })
      expect(existsSync(place.SKEIN_DATA)).toBe(false)

      await runImport([folder], place)
      const before = contentOf(place.SKEIN_DATA)
      await writeFile(join(folder, 'b.md'), anEvent({ id: 'b', actors: ['Bea'] }).text)
      const dry = await runImport([folder, '--dry-run'], place)
      expect(dry.stdout).toContain('  Actor: 1 added')
      expect(contentOf(place.SKEIN_DATA)).toEqual(before)
    }))

  it('prints plain lines in a pipe', () =>
    withFolder(good, async (folder) => {
      const { stderr } = await runImport([folder])
      expect(stderr.split('\n')).toEqual([
        'Reading files',
        'Checking events',
        'Joining them to a graph',
        'Comparing with the graph',
        'Loading nodes and edges',
        '',
      ])
    }))

  it.each([
    ['no folder', [], {}, /One folder is needed\.\nUsage: npm run import -- FOLDER/],
    ['a folder that is not there', ['/nowhere'], {}, /The folder \/nowhere cannot be read/],
    ['an option it does not know', ['.', '--fast'], {}, /Unknown option '--fast'/],
    ['two forms at once', ['.', '--json', '--sarif'], {}, /Only one of --json and --sarif/],
    ['settings that are wrong', ['.'], { NEO4J_URI: 'http://localhost' }, /NEO4J_URI: must begin with bolt/],
    ['a Neo4j that is not there', ['.'], { NEO4J_URI: 'bolt://127.0.0.1:1' }, /does not answer/],
  ])('ends with 2 given %s, says why and what to do', async (_, words, more, message) => {
    const { code, stderr } = await runImport(words, more)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n +at /)
    expect(code).toBe(2)
  })
})

describe('npm start', () => {
  const start = (words: string[], run = runCommand) => run('start', [...words, '--port', '0'], settings)

  it('serves a folder, and ends cleanly at Ctrl-C', () =>
    withFolder(good, async (folder) => {
      const server = start([folder], runAsNpmDoes)
      const [, url] = await server.prints(/at (http:\S+)/)
      expect(server.stdout().trim().split('\n')).toHaveLength(1)
      const health = await (await fetch(new URL('/api/health', url))).json()
      expect(health).toMatchObject({ ready: true })
      expect(await (await fetch(new URL('/', url))).text()).toContain('<title>Skein')
      server.process.kill('SIGINT')
      expect(await server.ended).toMatchObject({ code: 0 })
      await expect(fetch(new URL('/api/health', url))).rejects.toThrow()
    }))

  it('ends cleanly while it still makes ready what it will be asked', async () => {
    const server = start([])
    await server.prints(/at http/)
    server.process.kill('SIGINT')
    const { code, stderr } = await server.ended
    expect(code).toBe(0)
    expect(stderr).not.toContain('closed')
  })

  it('says so when the graph is open elsewhere, or before it imports that the port is taken', () =>
    withFolder(good, async (folder) => {
      const first = start([folder])
      const [, url] = await first.prints(/at (http:\S+)/)
      const second = await start([folder]).ended
      expect(second).toMatchObject({ code: 2 })
      expect(second.stderr).toContain('open in another process')
      await withFolder(good, async (other) => {
        const third = await runCommand('start', [other, '--port', new URL(url ?? '').port], settings).ended
        expect(third).toMatchObject({ code: 2 })
        expect(third.stderr).toMatch(/^Cannot listen/)
      })
      first.process.kill('SIGTERM')
      expect(await first.ended).toMatchObject({ code: 0 })
    }))

  it('finds the graph whole again after it was killed', () =>
    withFolder(good, async (folder) => {
      const killed = start([folder])
      await killed.prints(/at http/)
      killed.process.kill('SIGKILL')
      await killed.ended
      const again = start([folder])
      const [, url] = await again.prints(/at (http:\S+)/)
      expect(await (await fetch(new URL('/api/summary', url))).json()).toMatchObject({
        nodes: { Event: 2, Actor: 1 },
      })
      again.process.kill('SIGINT')
      expect(await again.ended).toMatchObject({ code: 0 })
    }))
})
