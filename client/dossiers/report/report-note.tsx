import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { ExternalLink, isWebAddress } from '../../details/external-link.tsx'
import { headingsAs } from '../../details/headings-as.tsx'

const plugins = [remarkGfm]

type Level = 'h2' | 'h3'

/** HTML stays text. Without pictures from elsewhere, and with headings of one level, that of the place in the page. */
function componentsAt(level: Level): Components {
  return {
    ...headingsAs(level),
    a: ({ href, children, id }) =>
      href?.startsWith('#') ? (
        <a href={href} id={id}>
          {children}
        </a>
      ) : (
        <ExternalLink url={href ?? null}>{children}</ExternalLink>
      ),
    img: ({ src, alt }) => (
      <ExternalLink url={typeof src === 'string' ? src : null}>
        {alt ? `Image: ${alt}` : 'Image'}
      </ExternalLink>
    ),
    input: ({ checked }) => (checked ? '☑' : '☐'),
  }
}

const components = { h2: componentsAt('h2'), h3: componentsAt('h3') }

function keepSafeAddress(url: string): string {
  return isWebAddress(url) || /^#[\w-]+$/.test(url) ? url : ''
}

/** A note of the reader. `anchor` keeps its own footnotes apart from those of other notes. */
export function ReportNote({ text, anchor, level }: { text: string; anchor: string; level: Level }) {
  if (text.trim() === '') return null
  return (
    <div className="note">
      <Markdown
        remarkPlugins={plugins}
        remarkRehypeOptions={{ clobberPrefix: `${anchor}-note-` }}
        urlTransform={keepSafeAddress}
        components={components[level]}
      >
        {text}
      </Markdown>
    </div>
  )
}
