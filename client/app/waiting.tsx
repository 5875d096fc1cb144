import type { ReactNode } from 'react'

/** For what the reader waits, once it takes long enough to be noticed. */
export function Waiting({ children }: { children: ReactNode }) {
  return (
    <p className="muted appears-late">
      <span className="spinner" aria-hidden="true" /> {children}
    </p>
  )
}
