import { setFlagsFromString } from 'node:v8'

const many = 50_000

/** Clears garbage away sooner when there are many files to import. It takes a fifth longer. */
export function spareMemory(files: number): void {
  if (files > many) setFlagsFromString('--heap-growing-percent=30')
}
