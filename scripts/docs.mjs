import { run } from './run.mjs'

await run('./write-docs.ts', { client: false })
