import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { inMemory, type LayAside } from './blocks.ts'

/** It has no name any more: the system takes it away with the last that has it open. */
class UnnamedFile {
  private static readonly unwanted = new FinalizationRegistry<number>(closeSync)
  private readonly descriptor: number
  private end = 0

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true })
    const path = join(folder, `aside-${process.pid}-${performance.now()}`)
    this.descriptor = openSync(path, 'wx+')
    UnnamedFile.unwanted.register(this, this.descriptor)
    rmSync(path)
  }

  add(bytes: Uint8Array): () => Uint8Array {
    const start = this.end
    const written = writeSync(this.descriptor, bytes, 0, bytes.length, start)
    if (written < bytes.length) throw new Error('There is no room.')
    this.end += written
    return () => {
      const again = Buffer.alloc(written)
      if (readSync(this.descriptor, again, 0, written, start) < written) throw new Error('It was cut short.')
      return again
    }
  }
}

/**
 * Lays bytes into a file in this folder, for as long as any of them may be asked for; a process that is killed leaves
 * nothing of it. Where no such file can be had, or the disk has no room, all that comes stays in memory.
 */
export function unnamedFile(folder: string): LayAside {
  let file: UnnamedFile | undefined
  let isRefused = false
  return (bytes) => {
    if (isRefused) return inMemory(bytes)
    try {
      file ??= new UnnamedFile(folder)
      return file.add(bytes)
    } catch {
      isRefused = true
      return inMemory(bytes)
    }
  }
}
