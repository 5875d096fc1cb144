import { run } from './run.mjs'

const [, , name = ''] = process.argv
await run('../bench/main.ts', { client: name === 'client' || name === '' || name.startsWith('--') })
