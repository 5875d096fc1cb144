import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'

interface Fields {
  id: string
  [field: string]: unknown
}

/** The text of an event's Markdown file, with what is not given filled in. */
export function anEvent({ id, body = 'What happened.', ...fields }: Fields): { file: string; text: string } {
  const front = { id, title: `Title of ${id}`, date: '1985-08-20', ...fields }
  return { file: `${id}.md`, text: `---\n${stringify(front)}---\n\n${body}\n` }
}

/** Does the work with a folder of these files, which is gone afterwards. */
export async function withFolder<Result>(
  files: { file: string; text: string }[],
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'skein-test-'))
  try {
    for (const { file, text } of files) await writeFile(join(folder, file), text)
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
