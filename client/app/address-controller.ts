import { z } from 'zod'
import { useShownPart } from '../canvas/viewport/shown-part.ts'
import { openLinkedQuery } from '../console/query-link.ts'
import { useEverythingNews } from '../everything/everything-store.ts'
import { addNode, openNode } from '../expand/explore.ts'
import { useHistory } from '../history/history-store.ts'
import { jumpToStep } from '../history/undo-redo.ts'
import { currentView } from '../share/current-view.ts'
import { openReading } from '../share/open-view.ts'
import { type Reading, readCode, tooLong, writeCode } from '../share/read-view.ts'
import { SavedView } from '../share/saved-view.ts'
import { useTheme } from '../theme/theme-store.ts'
import { addressOfView, nodeOfAddress, queryOfAddress, viewOfAddress } from '../view/address.ts'
import { focusOf } from '../view/selection.ts'
import { useView } from '../view/view-store.ts'

const calm = 250

/** What a browser entry remembers: a step of this page, and the view itself where its address is too short for it. */
const Entry = z.object({ page: z.string(), step: z.int(), view: SavedView.optional() })

const page = Math.random().toString(36).slice(2)
const step = () => useHistory.getState().present.id
const bare = () => location.pathname + location.search

interface Followed {
  isEverything: boolean
}

let timer: ReturnType<typeof setTimeout> | undefined
/** While an address is followed, the step it leads to belongs to the entry that is already there. */
const following = new Set<Followed>()
let isGoing = false

const isFollowing = () => isGoing || following.size > 0

function amendEntry(id = step()) {
  clearTimeout(timer)
  timer = undefined
  const entry = { page, step: id }
  if (useView.getState().nodes.size === 0) return history.replaceState(entry, '', bare())
  const view = currentView()
  const code = writeCode(view)
  if (code === undefined) history.replaceState({ ...entry, view }, '', addressOfView(tooLong))
  else history.replaceState(entry, '', addressOfView(code))
}

function amendSoon() {
  if (isFollowing()) return
  clearTimeout(timer)
  timer = setTimeout(() => amendEntry(), calm)
}

function amendWhenShown() {
  if (useView.getState().nodes.size > 0) amendSoon()
}

/** Everything is long in coming, and a step made until it is laid out is the reader's own, in an entry after it. */
function leaveEverything() {
  if (isGoing || useEverythingNews.getState().news.kind !== 'laying out') return
  for (const followed of following) if (followed.isEverything) following.delete(followed)
}

/** The view is still that of the step that is left: its entry must hold it, however soon the reader has gone on. */
function addEntry(left: number) {
  leaveEverything()
  if (!isFollowing()) {
    if (timer !== undefined) amendEntry(left)
    history.pushState({ page, step: step() }, '', location.href)
  }
  amendSoon()
}

async function follow(work: Promise<void>, isEverything = false) {
  clearTimeout(timer)
  timer = undefined
  const followed = { isEverything }
  following.add(followed)
  const before = step()
  await work
  following.delete(followed)
  if (step() !== before) amendSoon()
}

function followReading(reading: Reading) {
  void follow(openReading(reading), 'saved' in reading && Boolean(reading.saved.everything))
}

/** Goes to the step of an entry. Answers whether there is such a step. */
function goTo(id: number): boolean {
  isGoing = true
  const isThere = jumpToStep(id)
  isGoing = false
  if (isThere) amendSoon()
  return isThere
}

function openNamedNode(id: string) {
  const { selection, nodes } = useView.getState()
  if (focusOf(selection) === id) return
  void follow(nodes.has(id) ? addNode(id) : openNode(id))
}

/** What is opened by it is no step, and coming back to it is to come back to the step it was opened at. */
function openNamedQuery(code: string) {
  history.replaceState({ page, step: step() }, '', location.href)
  void openLinkedQuery(code)
}

function followAddress() {
  const node = nodeOfAddress(location.hash)
  const code = viewOfAddress(location.hash)
  const query = queryOfAddress(location.hash)
  if (node !== undefined) openNamedNode(node)
  else if (code !== undefined) followReading(readCode(code))
  else if (query !== undefined) openNamedQuery(query)
}

function followEntry({ state }: PopStateEvent) {
  clearTimeout(timer)
  const entry = Entry.safeParse(state).data
  if (entry?.page === page && goTo(entry.step)) return
  if (entry?.view) followReading({ saved: entry.view })
  else if (location.hash === '') goTo(0)
  else followAddress()
}

function restoreEntry() {
  const entry = Entry.safeParse(history.state).data
  if (entry?.view) followReading({ saved: entry.view })
  else if (location.hash === '') history.replaceState({ page, step: step() }, '')
  else followAddress()
}

function keepTitle() {
  const { selection, nodes } = useView.getState()
  const focus = focusOf(selection)
  const node = focus === undefined ? undefined : nodes.get(focus)
  document.title = node ? `${node.label} – Skein` : 'Skein'
}

/** Opens what the address names, and lets the address follow the view: each step is an entry of the browser. */
export function keepAddress(): () => void {
  restoreEntry()
  window.addEventListener('popstate', followEntry)
  const endings = [
    useHistory.subscribe(({ present }, before) => {
      if (present.id !== before.present.id) addEntry(before.present.id)
    }),
    useView.subscribe(({ selection, nodes }, before) => {
      if (nodes.size === 0 && !isFollowing()) amendEntry()
      else amendSoon()
      if (selection !== before.selection) keepTitle()
    }),
    useShownPart.subscribe(amendWhenShown),
    useTheme.subscribe(amendWhenShown),
  ]
  return () => {
    clearTimeout(timer)
    for (const end of endings) end()
    window.removeEventListener('popstate', followEntry)
  }
}
