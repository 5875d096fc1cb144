import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OverviewLayout } from '#model/api/overview-layout.ts'

/** The layout that an earlier run left in the data folder, when it is of this revision. */
export async function readLayout(folder: string, revision: string): Promise<OverviewLayout | undefined> {
  try {
    const layout = OverviewLayout.parse(JSON.parse(await readFile(fileIn(folder), 'utf8')))
    return layout.revision === revision ? layout : undefined
  } catch {
    // It is missing or damaged; it can always be computed again.
    return undefined
  }
}

/** Leaves the layout for the next run, whole or not at all. */
export async function writeLayout(folder: string, layout: OverviewLayout): Promise<void> {
  const file = fileIn(folder)
  await mkdir(folder, { recursive: true })
  await writeFile(`${file}.new`, JSON.stringify(layout))
  await rename(`${file}.new`, file)
}

function fileIn(folder: string): string {
  return join(folder, 'overview-layout.json')
}
