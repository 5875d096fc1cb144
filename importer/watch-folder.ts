import type { Stats } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename, relative } from 'node:path'
import { watch } from 'chokidar'
import { pause } from './lock/pause.ts'
import { isMeantAsAliases, placeOfAliases } from './names/read-aliases.ts'
import { isEventFile, isPassedOver } from './read/read-folder.ts'

/** A save is often several changes to a file: wait until it has been still for so long, in milliseconds. */
const stillness = 80

/** How often it is looked whether the folders are still those that are watched, in milliseconds. */
const betweenLooks = 3_000

function isOfCorpus(path: string): boolean {
  return isEventFile(path) || isMeantAsAliases(basename(path))
}

/** Which folder it is, whatever its name. */
function identityOf({ dev, ino }: Stats): string {
  return `${dev} ${ino}`
}

function identityAt(path: string): Promise<string | undefined> {
  return stat(path).then(identityOf, () => undefined)
}

interface Watch {
  /** Whether another folder is where one that is watched was: the system tells nothing of that one. */
  isStale(): Promise<boolean>
  close(): Promise<void>
}

/** The folder itself where it is a link, and of what it holds `aliases.yml`. */
async function openWatch(folder: string, onChange: () => void): Promise<Watch> {
  const root = await realpath(folder).catch(() => folder)
  const aliases = await placeOfAliases(root)
  const isElsewhere = relative(root, aliases).startsWith('..')
  const watcher = watch(isElsewhere ? [root, aliases] : root, {
    followSymlinks: false,
    ignored: (path, stats) =>
      path !== root &&
      path !== aliases &&
      stats !== undefined &&
      (stats.isFile() ? !isOfCorpus(path) : isPassedOver(basename(path), stats)),
  })
  const known = new Map<string, string>()
  watcher.on('addDir', (path, stats) => {
    if (stats) known.set(path, identityOf(stats))
  })
  watcher.on('unlinkDir', (path) => known.delete(path))
  watcher.on('error', (error) => {
    console.error(`A part of ${folder} cannot be watched: ${error instanceof Error ? error.message : error}`)
  })
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve)
  })
  watcher.on('all', onChange)
  return {
    async isStale() {
      if ((await identityAt(folder)) !== known.get(root)) return true
      if ((await placeOfAliases(root)) !== aliases) return true
      for (const [path, identity] of known) if ((await identityAt(path)) !== identity) return true
      return false
    },
    close: () => watcher.close(),
  }
}

/**
 * Calls back when files of the folder have changed, once for changes that come together, and not again before the
 * call is over. Ends with the signal, and with the call that is under way then.
 */
export async function watchFolder(
  folder: string,
  onChange: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let underWay: Promise<void> | undefined
  let isWaiting = false

  async function run(): Promise<void> {
    isWaiting = underWay !== undefined
    if (isWaiting) return
    underWay = onChange()
    await underWay
    underWay = undefined
    if (isWaiting && !signal.aborted) schedule()
  }
  function schedule(): void {
    clearTimeout(timer)
    timer = setTimeout(run, stillness)
  }

  let watching = await openWatch(folder, schedule)
  // What was saved before the watch began.
  schedule()
  while (!signal.aborted) {
    await pause(betweenLooks, signal).catch(() => {})
    if (signal.aborted || !(await watching.isStale())) continue
    await watching.close()
    watching = await openWatch(folder, schedule)
    schedule()
  }
  clearTimeout(timer)
  await watching.close()
  await underWay
}
