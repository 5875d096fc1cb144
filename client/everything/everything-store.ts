import { create } from 'zustand'

/** What is on its way: the layout that is being computed, or everything, for a reader who has gone on meanwhile. */
export type EverythingNews =
  | { kind: 'none' }
  | { kind: 'laying out'; progress: number; cancel: () => void }
  | { kind: 'ready'; show: () => void; leave: () => void }

export const useEverythingNews = create<{ news: EverythingNews }>(() => ({ news: { kind: 'none' } }))

export function setEverythingNews(news: EverythingNews) {
  useEverythingNews.setState({ news })
}
