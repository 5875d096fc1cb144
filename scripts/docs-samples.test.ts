import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { checkEvent } from '../importer/check/check-event.ts'
import { parseFile } from '../importer/parse/parse-file.ts'

const sample = /```markdown\n(---\n[\s\S]*?)```/g

it.each(['README.md', 'docs/file-format.md', 'examples/README.md'])(
  'the event shown in %s can be copied and imported',
  (page) => {
    const text = readFileSync(resolve(import.meta.dirname, '..', page), 'utf8')
    const samples = [...text.matchAll(sample)].map(([, event = '']) => event)
    expect(samples).not.toEqual([])
    for (const event of samples) {
      const parsed = parseFile({ file: '1986-10-05--hasenfus-shot-down.md', text: event })
      expect(parsed).toMatchObject({ kind: 'event' })
      if (parsed.kind !== 'event') continue
      expect(checkEvent('1986-10-05--hasenfus-shot-down.md', parsed.fields, parsed.body).findings).toEqual([])
    }
  },
)
