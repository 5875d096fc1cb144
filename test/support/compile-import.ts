import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'

const root = resolve(import.meta.dirname, '../..')

declare module 'vitest' {
  interface ProvidedContext {
    compiledImport?: string
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
 * The import command compiled into one file, for tests that start it a hundred times: to compile it anew each time would
 * take twice the processor of all the rest. Those of the page start the commands as they are.
 */
export async function setup(project: TestProject) {
  // Each run has its own: another one may be at work in the other lane. Packages are found from within the root alone.
  const builds = resolve(root, 'build')
  await mkdir(builds, { recursive: true })
  const outDir = await mkdtemp(resolve(builds, 'test-import-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [whereSourcesAre],
    build: { ssr: 'importer/main.ts', outDir, emptyOutDir: true, minify: false, target: 'node20' },
  })
  project.provide('compiledImport', resolve(outDir, 'main.js'))
  return () => rm(outDir, { recursive: true, force: true })
}
