import { useQuery } from '@tanstack/react-query'
import type { Path, Paths } from '#model/api/paths.ts'
import { QueryNews } from '../app/query-news.tsx'
import { reasonOfFall, shareWords } from '../survive/fall-words.ts'
import type { FallenById } from '../survive/falling.ts'
import { fallenAmong } from '../survive/judge-survival.ts'
import { isLeavingOut, type LeavingOut, leavingNothingOut } from '../survive/leaving-out.ts'
import { capitalised } from '../wording/type-names.ts'
import { PathItem } from './path-item.tsx'
import { knownOf } from './path-list.tsx'
import { usePathsAsked } from './paths-store.ts'
import { usePaths } from './use-paths.ts'

/** The edge of a path with which it falls: of the first step none of whose edges stands. */
function brokenBy({ steps }: Path, fallen: FallenById) {
  const step = steps.find(({ edges }) => edges.every((edge) => fallen.has(edge)))
  return step?.edges.flatMap((edge) => fallen.get(edge) ?? [])[0]
}

function useFallen(edges: readonly string[], leavingOut: LeavingOut) {
  return useQuery({
    queryKey: ['survival of paths', edges, leavingOut],
    queryFn: ({ signal }) => fallenAmong(leavingOut, { events: [], edges }, signal),
    enabled: edges.length > 0 && isLeavingOut(leavingOut),
  })
}

function Broken({ found, fallen }: { found: Paths; fallen: FallenById }) {
  const known = knownOf(found)
  const broken = found.paths.flatMap((path) => {
    const by = brokenBy(path, fallen)
    return by ? [{ path, reason: capitalised(reasonOfFall(by, known.nodes)) }] : []
  })
  return (
    <>
      <p role="status">{shareWords(broken.length, found.paths.length, 'path', 'paths')}.</p>
      <ul className="plain-list">
        {broken.map(({ path, reason }) => (
          <PathItem key={path.nodes.join()} path={path} known={known} title={reason} />
        ))}
      </ul>
    </>
  )
}

/** Of the paths there are when nothing is left out those that fall, each with the step that breaks it. */
export function FallingPaths({ leavingOut }: { leavingOut: LeavingOut }) {
  const { from, to } = usePathsAsked()
  const before = usePaths(leavingNothingOut)
  const paths = before.data?.paths ?? []
  const judged = useFallen(
    paths.flatMap(({ steps }) => steps.flatMap(({ edges }) => edges)),
    leavingOut,
  )
  if (!from || !to || from.id === to.id || !isLeavingOut(leavingOut)) return null
  if (before.isSuccess && paths.length === 0) return null
  return (
    <section className="panel-section">
      <h3 className="section-title">
        Paths from <bdi>{from.label}</bdi> to <bdi>{to.label}</bdi>
      </h3>
      <QueryNews query={before} waiting="Looking for the paths with nothing left out…" />
      {paths.length > 0 && <QueryNews query={judged} waiting="Asking which of the paths fall…" />}
      {before.data && judged.data && <Broken found={before.data} fallen={judged.data.fallen} />}
    </section>
  )
}
