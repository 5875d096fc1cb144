import type { ReactNode } from 'react'
import type { Components } from 'react-markdown'

/** Headings of every level of a text as one: that of the place in the page where the text stands. */
export function headingsAs(Heading: 'h2' | 'h3' | 'h4'): Components {
  const heading = ({ children }: { children?: ReactNode }) => <Heading>{children}</Heading>
  return { h1: heading, h2: heading, h3: heading, h4: heading, h5: heading, h6: heading }
}
