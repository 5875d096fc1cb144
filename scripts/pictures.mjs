import { requireChromium } from './chromium.mjs'
import { run } from './run.mjs'

requireChromium()
await run('./take-pictures.ts')
