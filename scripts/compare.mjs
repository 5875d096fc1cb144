import { run } from './run.mjs'

await run('../importer/difference/main.ts', { client: false })
