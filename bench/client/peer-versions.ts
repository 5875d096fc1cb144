import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const names = ['sigma', 'vis-network', 'force-graph'] as const
const Package = z.object({ version: z.string() })

/** The libraries that are measured beside Skein, as they are installed. */
export function peerVersions(): Record<string, string> {
  const modules = resolve(import.meta.dirname, '../../node_modules')
  return Object.fromEntries(
    names.map((name) => [
      name,
      Package.parse(JSON.parse(readFileSync(`${modules}/${name}/package.json`, 'utf8'))).version,
    ]),
  )
}
