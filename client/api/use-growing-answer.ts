import { hashKey, type QueryClient, type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query'

interface Asked<Answer> {
  /** What is asked, whatever the limit. */
  question: QueryKey
  limit: number
  ask: (signal: AbortSignal) => Promise<Answer>
  enabled: boolean
}

/** The newest answer to a question, by whichever limit. */
function lastAnswer<Answer>(client: QueryClient, question: QueryKey): Answer | undefined {
  const asked = hashKey(question)
  return client
    .getQueriesData<Answer>({ predicate: ({ queryKey }) => hashKey(queryKey.slice(0, -1)) === asked })
    .findLast(([, answer]) => answer !== undefined)?.[1]
}

/**
 * An answer of which more can be asked. What came before stands while more is awaited, and where more fails to come;
 * the answer to another question never does.
 */
export function useGrowingAnswer<Answer>({ question, limit, ask, enabled }: Asked<Answer>) {
  const client = useQueryClient()
  const query = useQuery({
    queryKey: [...question, limit],
    queryFn: ({ signal }) => ask(signal),
    enabled,
  })
  const data = query.data ?? lastAnswer<Answer>(client, question)
  const { isPending, isError, error, refetch } = query
  return { data, isPending: isPending && data === undefined, isError, error, refetch }
}
