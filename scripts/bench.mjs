import { requireChromium } from './chromium.mjs'
import { run } from './run.mjs'

const [, , name = ''] = process.argv
const client = name === 'client' || name === '' || name.startsWith('--')
if (client) requireChromium()
await run('../bench/main.ts', { client })
