import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/** How many characters an address may have and still pass through mail and chat. */
export const longest = 8000

/** How many bytes as many characters hold. */
const mostBytes = (longest * 3) / 4
/** So much text of a view seldom takes fewer bytes than that. */
const beginning = 32_000

function deflated(text: Uint8Array): Uint8Array {
  return deflateSync(text, { level: 9 })
}

/** Whether already the beginning of a long text is too long, which is known much sooner than of the whole. */
function beginsTooLong(text: Uint8Array): boolean {
  return text.length > 2 * beginning && deflated(text.subarray(0, beginning)).length > mostBytes
}

/** A value as letters that any address can hold, or undefined when there are too many of them. */
export function pack(value: unknown): string | undefined {
  const text = strToU8(JSON.stringify(value))
  if (beginsTooLong(text)) return undefined
  const bytes = deflated(text)
  if (bytes.length > mostBytes) return undefined
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The value that was packed; throws when the letters are damaged. */
export function unpack(code: string): unknown {
  const packed = atob(
    code
      .slice(0, longest + 1)
      .replaceAll('-', '+')
      .replaceAll('_', '/'),
  )
  return JSON.parse(strFromU8(inflateSync(strToU8(packed, true))))
}
