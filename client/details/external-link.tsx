import type { ReactNode } from 'react'

/** Whether an address leads to a page on the web, and not into a script, a file or another program. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url.trim())
}

/** A link that opens apart from the page and tells it nothing; plain text when it leads to no web page. */
export function ExternalLink({ url, children }: { url: string | null; children: ReactNode }) {
  if (url === null || !isWebAddress(url)) return <span>{children}</span>
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
