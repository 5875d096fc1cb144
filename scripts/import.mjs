import { run } from './run.mjs'

await run('../importer/main.ts', { client: false })
