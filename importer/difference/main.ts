import { parseArgs } from 'node:util'
import { doneBut, explainFailure, UsageError } from '../explain-failure.ts'
import { requireFolder } from '../read/read-folder.ts'
import { formatProblems } from '../report/format-report.ts'
import { compareFolders } from './compare-folders.ts'
import { formatDifference } from './format-difference.ts'

const usage = 'npm run compare -- FOLDER_A FOLDER_B [--json]'

function readArguments(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    })
    const [from, to, ...others] = positionals
    if (from === undefined || to === undefined || others.length > 0)
      throw new Error('Two folders are needed.')
    return { from, to, json: values.json }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), usage)
  }
}

async function run(words: string[]): Promise<number> {
  const { from, to, json } = readArguments(words)
  for (const folder of [from, to]) await requireFolder(folder)
  let couldReadAll = true
  const difference = await compareFolders(from, to, (folder, errors) => {
    couldReadAll = false
    console.error(`Left out of ${folder}, as if it were not there:${formatProblems(errors)}\n`)
  })
  console.log(json ? JSON.stringify(difference) : formatDifference(difference))
  return couldReadAll ? 0 : doneBut
}

/** `npm run compare`: what differs between the graphs of two folders; 0 done, 1 done but files were rejected, 2 could not run. */
export async function main(words: string[]): Promise<void> {
  process.exitCode = await run(words).catch(explainFailure)
}
