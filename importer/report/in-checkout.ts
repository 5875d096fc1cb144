import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/**
 * The folder as a code host names it: from the top of the checkout that it lies in, with slashes. The folder as it was
 * given where it lies in none.
 */
export function inCheckout(folder: string): string {
  const whole = resolve(folder)
  let top = whole
  while (!existsSync(join(top, '.git'))) {
    if (top === dirname(top)) return folder
    top = dirname(top)
  }
  return relative(top, whole).split(sep).join('/')
}
