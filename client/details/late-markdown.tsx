import { Suspense } from 'react'
import { late } from '../app/late.tsx'

const MarkdownBody = late(async () => (await import('./markdown-body.tsx')).MarkdownBody)

/** Markdown; until its reader is loaded the text as it was written. */
export function LateMarkdown({ text }: { text: string }) {
  return (
    <Suspense fallback={<p className="markdown">{text}</p>}>
      <MarkdownBody text={text} />
    </Suspense>
  )
}
