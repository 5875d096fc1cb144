import { resolve } from 'node:path'
import { build } from 'vite'

/** A script of this folder, with all that it imports, as one text that gives a page what it exports under a name. */
export async function builtScript(file: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, file), formats: ['iife'], name },
    },
  })
  for (const output of [built].flat()) {
    if (!('output' in output)) continue
    for (const chunk of output.output)
      if (chunk.type === 'chunk') return `${chunk.code}\nglobalThis.${name} = ${name}`
  }
  throw new Error(`${file} could not be built`)
}
