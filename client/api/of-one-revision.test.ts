import { afterEach, expect, it, vi } from 'vitest'
import { CorpusIsChanging } from './failure.ts'
import { ofOneRevision } from './of-one-revision.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const { signal } = new AbortController()

function serverOf(revisions: (string | null)[]) {
  vi.stubGlobal('fetch', async () => {
    const revision = revisions.shift() ?? null
    const reason = revision === null ? 'An import is under way.' : null
    return Response.json({
      ready: revision !== null,
      store: { kind: 'embedded', answers: true, version: '1' },
      revision,
      inMemory: 1,
      reason,
      wantsToken: false,
    })
  })
}

it('asks anew when another revision was imported while it was asked', async () => {
  serverOf(['a', 'b', 'b', 'b'])
  const asked: string[] = []
  await ofOneRevision(signal, async (revision) => asked.push(revision))
  expect(asked).toEqual(['a', 'b'])
})

it('tells nothing of a corpus that is being imported, and why', async () => {
  serverOf([null])
  const answer = ofOneRevision(signal, async () => 'half of each')
  await expect(answer).rejects.toThrow(new CorpusIsChanging('An import is under way.'))
})

it('tells nothing when an import has begun while it was asked', async () => {
  serverOf(['a', null])
  await expect(ofOneRevision(signal, async () => 'half of each')).rejects.toThrow(CorpusIsChanging)
})
