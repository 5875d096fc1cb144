import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/** How many characters an address may have and still pass through mail and chat. */
export const longest = 8000

/** A value as letters that any address can hold, or undefined when there are too many of them. */
export function pack(value: unknown): string | undefined {
  const bytes = deflateSync(strToU8(JSON.stringify(value)), { level: 9 })
  if (bytes.length > longest) return undefined
  const code = btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return code.length > longest ? undefined : code
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
