import { create } from 'zustand'
import type { ExpansionOrder } from '#model/api/expansion.ts'

/** What neighbours come first, in the words of the menu. */
export const orderNames: Record<ExpansionOrder, string> = {
  importance: 'most important',
  date: 'earliest',
  shared: 'most linked here',
  rarity: 'rarest',
}

export const limits = [10, 25, 50, 100]

interface ExpandSettings {
  order: ExpansionOrder
  /** How many neighbours one expansion adds at most. */
  limit: number
}

/** How nodes are expanded, from the menu and by key, until the reader chooses otherwise. */
export const useExpandSettings = create<ExpandSettings>(() => ({ order: 'importance', limit: 25 }))
