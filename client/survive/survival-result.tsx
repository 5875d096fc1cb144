import { DialogNews } from '../app/dialog-news.tsx'
import { FailureNotice } from '../app/failure-notice.tsx'
import { Waiting } from '../app/waiting.tsx'
import { withoutGhosts } from '../difference/without-ghosts.ts'
import { FallingPaths } from '../paths/falling-paths.tsx'
import { useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { edgeNames, shareWords } from './fall-words.ts'
import { FallenCommunities, FallenEdges, FallenEvents, FallenOthers } from './fallen-lists.tsx'
import { judgeSurvival } from './judge-survival.ts'
import { hideFallen, putAllBack, rebuildNetwork } from './leave-out.ts'
import { isLeavingOut, isSame, type LeavingOut, leavingOutWords, notThere } from './leaving-out.ts'
import { fallingIn, useSurvival } from './survival-store.ts'

function Counts() {
  const view = withoutGhosts(useView())
  const { edges, events, bereft } = fallingIn(
    view,
    useSurvival((state) => state.fallen),
  )
  if (edges.size + events.size === 0) return <p>All of it stands.</p>
  const eventsOnCanvas = [...view.nodes.values()].filter(({ type }) => type === 'Event').length
  const [one, many] = edgeNames(view)
  const isNetwork = one === 'link'
  const left = formatCount(
    bereft.size,
    isNetwork ? 'actor' : 'other node',
    isNetwork ? 'actors' : 'other nodes',
  )
  return (
    <p>
      <strong>{shareWords(edges.size, view.edges.size, one, many)}</strong>
      {eventsOnCanvas > 0 && `; ${shareWords(events.size, eventsOnCanvas, 'event', 'events')}`}
      {bereft.size > 0 && `; ${left} left without ${isNetwork ? 'a link' : 'an edge'}`}.
    </p>
  )
}

function NotThere({ leavingOut }: { leavingOut: LeavingOut }) {
  const missing = useSurvival((state) => state.missing)
  const nodes = notThere(leavingOut, missing)
  if (nodes.length === 0) return null
  return (
    <p className="warning">
      Not in the graph any more, so nothing falls without it: {leavingOutWords({ tiers: [], nodes })}. Put it
      back, and leave out what it is called now.
    </p>
  )
}

function Ways() {
  const view = useView()
  const { events, bereft } = fallingIn(
    view,
    useSurvival((state) => state.fallen),
  )
  const isHidden = [...events, ...bereft].every((id) => view.hidden.has(id))
  const isBuilt = view.network !== null && isSame(view.network.question.leavingOut, view.leavingOut)
  return (
    <p className="survive-ways">
      {!isHidden && (
        <button type="button" className="button" onClick={hideFallen}>
          Hide what falls
        </button>
      )}
      {view.network && !isBuilt && (
        <button type="button" className="button" onClick={() => void rebuildNetwork()}>
          Build the network without it
        </button>
      )}
      <button type="button" className="button" onClick={putAllBack}>
        Put all back
      </button>
    </p>
  )
}

function Fallen({ leavingOut }: { leavingOut: LeavingOut }) {
  return (
    <>
      <FallingPaths leavingOut={leavingOut} />
      <Ways />
      <DialogNews />
      <FallenCommunities />
      <FallenEvents />
      <FallenEdges />
      <FallenOthers />
    </>
  )
}

/** What falls without what is left out, with the reasons, and what can be done about it. */
export function SurvivalResult() {
  const { leavingOut, edges } = useView()
  const { fallen, failure, edges: judged } = useSurvival()
  if (!isLeavingOut(leavingOut))
    return (
      <p className="muted">
        Choose what to leave out: the canvas then shows what would fall without it. An event stands while at
        least one of its sources does.
      </p>
    )
  if (failure) return <FailureNotice failure={failure} retry={() => void judgeSurvival()} />
  return (
    <>
      <div role="status">
        <NotThere leavingOut={leavingOut} />
        {fallen && judged === edges ? <Counts /> : <Waiting>Looking what falls…</Waiting>}
      </div>
      {fallen && <Fallen leavingOut={leavingOut} />}
    </>
  )
}
