import { createStore, del, entries, setMany } from 'idb-keyval'
import { NamedView } from '../share/named-view.ts'

export interface StoredView {
  id: string
  view: NamedView
}

/** In IndexedDB: a view of thousands of nodes is half a megabyte, and localStorage ends at five. */
const database = createStore('skein', 'saved views')

/** The views saved in this browser, the last first, and how many there are that this version cannot read. */
export async function storedViews(): Promise<{ views: StoredView[]; unreadable: number }> {
  const stored = await entries<string, unknown>(database)
  const views = stored.flatMap(([id, value]) => {
    const { data: view } = NamedView.safeParse(value)
    return view ? [{ id, view }] : []
  })
  views.sort((a, b) => (a.view.savedAt < b.view.savedAt ? 1 : -1))
  return { views, unreadable: stored.length - views.length }
}

/** All of them, or none where it throws. */
export function storeViews(views: readonly StoredView[]): Promise<void> {
  return setMany(
    views.map(({ id, view }) => [id, view]),
    database,
  )
}

export function deleteStoredView(id: string): Promise<void> {
  return del(id, database)
}
