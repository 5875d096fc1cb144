import type { z } from 'zod'

/** What the browser would not keep, for as long as the page is open. */
const unkept = new Map<string, string>()

/** What was remembered under a name, by this browser or, where it forbids that, by this page. */
export function recall(key: string): string | undefined {
  try {
    return unkept.get(key) ?? localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** The same as a value; undefined for what cannot be read, such as what another version of Skein wrote. */
export function recallAs<Value>(schema: z.ZodType<Value>, key: string): Value | undefined {
  try {
    return schema.parse(JSON.parse(recall(key) ?? ''))
  } catch {
    return undefined
  }
}

/**
 * Remembers it for the next visit; where the browser keeps nothing, or has no room, until the page is closed. Answers
 * whether the browser keeps it.
 */
export function remember(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    unkept.delete(key)
    return true
  } catch {
    unkept.set(key, text)
    return false
  }
}
