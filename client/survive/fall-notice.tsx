import { useView } from '../view/view-store.ts'
import { reasonOfEdge, reasonOfFall } from './fall-words.ts'
import { leavingOutWords } from './leaving-out.ts'
import { fallingIn, useSurvival } from './survival-store.ts'

/** That an event, an edge or a link falls without what the view leaves out, and why; nothing when it stands. */
export function FallNotice({ id }: { id: string }) {
  const view = useView()
  const fallen = useSurvival((state) => state.fallen)
  const { edges, events } = fallingIn(view, fallen)
  const edge = view.edges.get(id)
  const own = fallen?.get(id)
  const reason =
    fallen && edge && edges.has(id)
      ? reasonOfEdge(edge, fallen, view.nodes)
      : own && events.has(id) && reasonOfFall(own, view.nodes)
  if (!reason) return null
  return (
    <p className="warning">
      Falls without {leavingOutWords(view.leavingOut)}: {reason}.
    </p>
  )
}
