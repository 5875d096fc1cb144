import { useQuery } from '@tanstack/react-query'
import type { Path } from '#model/api/paths.ts'
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
  }).data
}

/** Of the paths there are when nothing is left out those that fall, each with the step that breaks it. */
export function FallingPaths({ leavingOut }: { leavingOut: LeavingOut }) {
  const { from, to } = usePathsAsked()
  const before = usePaths(leavingNothingOut).data
  const paths = before?.paths ?? []
  const fallen = useFallen(
    paths.flatMap(({ steps }) => steps.flatMap(({ edges }) => edges)),
    leavingOut,
  )
  if (!from || !to || !before || !fallen || paths.length === 0) return null
  const known = knownOf(before)
  const broken = paths.flatMap((path) => {
    const by = brokenBy(path, fallen)
    return by ? [{ path, reason: capitalised(reasonOfFall(by, known.nodes)) }] : []
  })
  return (
    <section className="panel-section">
      <h3 className="section-title">
        Paths from <bdi>{from.label}</bdi> to <bdi>{to.label}</bdi>
      </h3>
      <p role="status">{shareWords(broken.length, paths.length, 'path', 'paths')}.</p>
      <ul className="plain-list">
        {broken.map(({ path, reason }) => (
          <PathItem key={path.nodes.join()} path={path} known={known} title={reason} />
        ))}
      </ul>
    </section>
  )
}
