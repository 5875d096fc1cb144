import { run } from './run.mjs'

await run('./take-pictures.ts')
