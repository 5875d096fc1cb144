import { setFlagsFromString } from 'node:v8'

const many = 50_000

/** Whether what is alive of so many files takes so much that what only saves time has no room beside it. */
export function isMemoryScarce(files: number): boolean {
  return files > many
}

/** Clears garbage away sooner when there are many files to import. It takes a fifth longer. */
export function spareMemory(files: number): void {
  if (isMemoryScarce(files)) setFlagsFromString('--heap-growing-percent=30')
}
