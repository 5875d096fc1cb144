import { say } from '../view/status-store.ts'
import { formatCount } from '../wording/format-number.ts'
import {
  bringBackPast,
  forgetNamed,
  forgetPast,
  keepNamed,
  type NamedQuery,
  useKeptQueries,
} from './kept-queries.ts'

/** Saves a query under a name and says where it is; what had the name can be brought back. */
export function saveQuery(query: NamedQuery) {
  const replaced = useKeptQueries.getState().named.find(({ name }) => name === query.name)
  const isKept = keepNamed(query)
  const done = `${replaced ? 'Replaced' : 'Saved'} the query “${query.name}”`
  const where = isKept
    ? ' in this browser.'
    : ' until this page is closed: the browser has no room for it, or lets Skein store nothing.'
  const takeBack = () => (replaced ? keepNamed(replaced) : forgetNamed(query.name))
  say(`${done}${where}`, '', { words: 'Undo', run: takeBack })
}

export function deleteQuery(query: NamedQuery) {
  forgetNamed(query.name)
  say(`Deleted the query “${query.name}”.`, '', { words: 'Undo', run: () => keepNamed(query) })
}

export function forgetAsked() {
  const { past } = useKeptQueries.getState()
  forgetPast()
  const undo = { words: 'Undo', run: () => bringBackPast(past) }
  say(`Forgot ${formatCount(past.length, 'query', 'queries')}.`, '', undo)
}
