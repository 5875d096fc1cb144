import type { Failure } from '../api/failure.ts'
import { FiledView } from './named-view.ts'
import { pack, unpack } from './pack.ts'
import { SavedView } from './saved-view.ts'

/** What stands in an address in place of a view that is too long for one. */
export const tooLong = 'too-long'

export type Reading<View = SavedView> = { saved: View } | { failure: Failure }

/** A view as letters that any address can hold, or undefined when there are too many of them. */
export function writeCode(saved: SavedView): string | undefined {
  return pack(saved)
}

export function readCode(code: string): Reading {
  if (code === tooLong)
    return {
      failure: {
        title: 'This address holds no view',
        detail: 'The view was too large to fit into an address.',
        hint: 'Ask whoever sent it for the view as a file, and open that by “Open a view file”.',
      },
    }
  try {
    return { saved: SavedView.parse(unpack(code)) }
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
