import { say } from '../view/status-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { bringBackPast, forgetNamed, forgetPast, keepNamed, type NamedQuery } from './kept-queries.ts'

function namedIn(queries: readonly NamedQuery[], { name }: NamedQuery): NamedQuery | undefined {
  return queries.find((query) => query.name === name)
}

/** Saves a query under a name and says where it is; what had the name can be brought back. */
export function saveQuery(query: NamedQuery) {
  const { before, isKept } = keepNamed(query)
  const replaced = namedIn(before.named, query)
  const done = `${replaced ? 'Replaced' : 'Saved'} the query “${query.name}”`
  const where = isKept
    ? ' in this browser.'
    : ' until this page is closed: the browser has no room for it, or lets Skein store nothing.'
  const takeBack = () => (replaced ? keepNamed(replaced) : forgetNamed(query.name))
  say(`${done}${where}`, '', { words: 'Undo', takesBack: true, run: takeBack })
}

export function deleteQuery(query: NamedQuery) {
  const { before } = forgetNamed(query.name)
  const deleted = namedIn(before.named, query) ?? query
  say(`Deleted the query “${query.name}”.`, '', {
    words: 'Undo',
    takesBack: true,
    run: () => keepNamed(deleted),
  })
}

export function forgetAsked() {
  const { before } = forgetPast()
  const undo = { words: 'Undo', takesBack: true, run: () => bringBackPast(before) }
  const count = before.past.length + before.unreadable.past.length
  say(`Forgot ${formatCount(count, 'query', 'queries')}.`, '', undo)
}
