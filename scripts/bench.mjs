import { run } from './run.mjs'

await run('../bench/main.ts', { client: process.argv[2] === 'client' })
