import { watch } from 'chokidar'

/** A save is often several changes to a file: wait until it has been still for so long, in milliseconds. */
const stillness = 80

const watched = /(\.(md|json)|(^|[\\/])aliases\.yml)$/i

/**
 * Calls back when files of the folder have changed, once for changes that come together, and not again
 * before the call is over. Ends with the signal.
 */
export async function watchFolder(
  folder: string,
  onChange: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) => stats?.isFile() === true && !watched.test(path),
  })
  let timer: NodeJS.Timeout | undefined
  let isRunning = false
  let isWaiting = false

  async function run(): Promise<void> {
    isWaiting = isRunning
    if (isRunning) return
    isRunning = true
    try {
      await onChange()
    } finally {
      isRunning = false
    }
    if (isWaiting) schedule()
  }
  function schedule(): void {
    clearTimeout(timer)
    timer = setTimeout(run, stillness)
  }

  watcher.on('all', schedule)
  watcher.on('error', (error) => {
    console.error(`A part of ${folder} cannot be watched: ${error instanceof Error ? error.message : error}`)
  })
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve)
  })
  function stop(): void {
    clearTimeout(timer)
    void watcher.close()
  }
  if (signal.aborted) return stop()
  signal.addEventListener('abort', stop)
  // What was saved before the watch began.
  schedule()
}
