import { hashKey, type QueryKey } from '@tanstack/react-query'

/**
 * What was answered before stands in for the answer where only the end of the key differs, which is how much is asked
 * for. The answer to another question would be taken for that to this one.
 */
export function whileMoreIsAsked(key: QueryKey) {
  const question = hashKey(key.slice(0, -1))
  return <Answer>(previous: Answer | undefined, query: { queryKey: QueryKey } | undefined) =>
    query && hashKey(query.queryKey.slice(0, -1)) === question ? previous : undefined
}
