import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'

const root = resolve(import.meta.dirname, '../..')

export type CommandName = 'start' | 'import' | 'aliases'

/** The module whose `main` each command runs. */
const modules: Record<CommandName, string> = {
  start: 'scripts/serve.ts',
  import: 'importer/main.ts',
  aliases: 'importer/names/main.ts',
}

declare module 'vitest' {
  interface ProvidedContext {
    compiledCommands?: Record<CommandName, string>
  }
}

/** Modules find programs and files by where they are: compiled into one they say where their source is. */
const whereSourcesAre = {
  name: 'where-sources-are',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    code
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
}

/**
 * The commands compiled, for tests that start one a hundred times: to compile it anew each time would take twice the
 * processor of all the rest.
 */
export async function setup(project: TestProject) {
  // Each run has its own: another one may be at work in the other lane. Packages are found from within the root alone.
  const builds = resolve(root, 'build')
  await mkdir(builds, { recursive: true })
  const outDir = await mkdtemp(resolve(builds, 'test-commands-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [whereSourcesAre],
    build: {
      ssr: true,
      rolldownOptions: { input: modules },
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
    },
  })
  const compiled = (name: CommandName) => resolve(outDir, `${name}.js`)
  project.provide('compiledCommands', {
    start: compiled('start'),
    import: compiled('import'),
    aliases: compiled('aliases'),
  })
  return () => rm(outDir, { recursive: true, force: true })
}
