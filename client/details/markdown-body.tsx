import { useQuery } from '@tanstack/react-query'
import { memo, type ReactNode, useMemo } from 'react'
import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { nodeId } from '#model/ids.ts'
import { fetchSubgraph } from '../api/endpoints.ts'
import { nodeOfAddress } from '../view/address.ts'
import { eventLinks, linkedEvents } from './event-links.ts'
import { ExternalLink, isWebAddress } from './external-link.tsx'
import { headingsAs } from './headings-as.tsx'
import { NodeLink } from './node-link.tsx'

const plugins = [remarkGfm, eventLinks]

function keepSafeAddress(url: string): string {
  return isWebAddress(url) || nodeOfAddress(url) !== undefined ? url : ''
}

/** A link without words of its own is called as its event is. */
function wordsFor(children: ReactNode, id: string, titles: ReadonlyMap<string, string>): ReactNode {
  return typeof children === 'string' && nodeId('Event', children) === id
    ? (titles.get(id) ?? children)
    : children
}

/** `titles`: of the events of the corpus that the text links to; undefined until they are known. */
function componentsFor(titles: ReadonlyMap<string, string> | undefined): Components {
  return {
    ...headingsAs('h4'),
    a: ({ href = '', children }) => {
      const id = nodeOfAddress(href)
      if (id === undefined) return <ExternalLink url={href}>{children}</ExternalLink>
      if (titles?.has(id)) return <NodeLink id={id}>{wordsFor(children, id, titles)}</NodeLink>
      return <span title={titles ? 'No event of this corpus has this id' : undefined}>{children}</span>
    },
    img: ({ src, alt }) => (
      <ExternalLink url={typeof src === 'string' ? src : null}>
        {alt ? `Image: ${alt}` : 'Image'}
      </ExternalLink>
    ),
  }
}

/** The titles of those events that a text links to and the corpus has; undefined until that is known. */
function useLinkedTitles(text: string): ReadonlyMap<string, string> | undefined {
  const ids = useMemo(() => linkedEvents(text), [text])
  const query = useQuery({
    queryKey: ['linked', ...ids],
    queryFn: ({ signal }) => fetchSubgraph(ids, signal),
    enabled: ids.length > 0,
  })
  return useMemo(
    () => query.data && new Map(query.data.nodes.map(({ id, label }) => [id, label])),
    [query.data],
  )
}

/** Markdown as its author wrote it, HTML in it as the text it is, without loading anything from elsewhere. */
export const MarkdownBody = memo(function MarkdownBody({ text }: { text: string }) {
  const titles = useLinkedTitles(text)
  const components = useMemo(() => componentsFor(titles), [titles])
  return (
    <div className="markdown">
      <Markdown remarkPlugins={plugins} urlTransform={keepSafeAddress} components={components}>
        {text}
      </Markdown>
    </div>
  )
})
