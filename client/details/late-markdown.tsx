import { lazy, Suspense } from 'react'

const MarkdownBody = lazy(async () => {
  const { MarkdownBody } = await import('./markdown-body.tsx')
  return { default: MarkdownBody }
})

/** Markdown whose reader is loaded when there is something to read; until then the text as it was written. */
export function LateMarkdown({ text }: { text: string }) {
  return (
    <Suspense fallback={<p className="markdown">{text}</p>}>
      <MarkdownBody text={text} />
    </Suspense>
  )
}
