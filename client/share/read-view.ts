import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { Failure } from '../api/failure.ts'
import { FiledView } from './named-view.ts'
import { SavedView } from './saved-view.ts'

/** How many characters an address may have and still pass through mail and chat. */
export const longest = 8000

/** What stands in an address in place of a view that is too long for one. */
export const tooLong = 'too-long'

export type Reading<View = SavedView> = { saved: View } | { failure: Failure }

/** A view as letters that any address can hold, or undefined when there are too many of them. */
export function writeCode(saved: SavedView): string | undefined {
  const bytes = deflateSync(strToU8(JSON.stringify(saved)), { level: 9 })
  if (bytes.length > longest) return undefined
  const code = btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return code.length > longest ? undefined : code
}

export function readCode(code: string): Reading {
  if (code === tooLong)
    return {
      failure: {
        title: 'This address holds no view',
        detail: 'The view was too large to fit into an address.',
        hint: 'Ask whoever sent it for the view as a file, and open that by Share and export.',
      },
    }
  try {
    const packed = atob(
      code
        .slice(0, longest + 1)
        .replaceAll('-', '+')
        .replaceAll('_', '/'),
    )
    return { saved: SavedView.parse(JSON.parse(strFromU8(inflateSync(strToU8(packed, true))))) }
  } catch {}
  return {
    failure: {
      title: 'The view in this address cannot be read',
      detail: 'The address is damaged, cut short, or of another version of Skein.',
      hint: 'Copy the whole of it again, or search for what you are looking for.',
    },
  }
}

export function readViewFile(text: string): Reading<FiledView> {
  try {
    return { saved: FiledView.parse(JSON.parse(text)) }
  } catch {}
  return {
    failure: {
      title: 'This file is not a saved view',
      detail: 'It is damaged, or of another version of Skein.',
      hint: 'Choose a file that ends in .skein.json, as Save as file writes it.',
    },
  }
}
