import { run } from './run.mjs'

await run('../importer/names/main.ts', { client: false })
