import { fetchHealth } from './endpoints.ts'
import { CorpusIsChanging } from './failure.ts'

async function settledRevision(signal: AbortSignal): Promise<string> {
  const { revision, reason } = await fetchHealth(signal)
  if (revision === null) throw new CorpusIsChanging(reason ?? '')
  return revision
}

/** What several questions have told, all of the same revision: asked anew when another was imported meanwhile. */
export async function ofOneRevision<Answer>(
  signal: AbortSignal,
  ask: (revision: string) => Promise<Answer>,
): Promise<Answer> {
  const revision = await settledRevision(signal)
  const answer = await ask(revision)
  return (await settledRevision(signal)) === revision ? answer : ofOneRevision(signal, ask)
}
