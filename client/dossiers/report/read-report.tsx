import { render } from '@testing-library/react'
import Markdown from 'react-markdown'
import remarkGfm from 'remark-gfm'
import type { Report } from './report.ts'
import { reportPage } from './report-page.tsx'

/** A report as a browser reads its page. */
export function pageOf(written: Report): Document {
  return new DOMParser().parseFromString(reportPage(written), 'text/html')
}

/** Markdown as readers of it show it. */
export function shown(markdown: string): HTMLElement {
  return render(<Markdown remarkPlugins={[remarkGfm]}>{markdown}</Markdown>).container
}
