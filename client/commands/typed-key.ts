const foreign = /^(?!\p{Script=Latin})\p{L}$/u

/** The key that was pressed. On a layout without Latin letters it is the letter that is printed beside its own. */
export function typedKey({ key, code }: { key: string; code: string }): string {
  return (foreign.test(key) ? code.replace(/^Key/, '') : key).toLowerCase()
}
