import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api/query-client.ts'
import { App } from './app/app.tsx'
import { Guard } from './app/guard.tsx'
import { followTheme } from './theme/theme-store.ts'
import './theme/theme.css'
import './app/elements.css'

followTheme()

// Fetched while there is time: what is loaded late must be there even when the server goes away.
window.addEventListener('load', () => {
  void import('./details/details-panel.tsx')
  void import('./details/markdown-body.tsx')
  void import('./filters/filters-section.tsx')
  void import('./table/table-view.tsx')
  void import('./timeline/timeline-strip.tsx')
  void import('./palette/palette.tsx')
  void import('./shortcuts/shortcuts.tsx')
  void import('./tour/tour.tsx')
})

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <Guard>
        <QueryClientProvider client={queryClient}>
          <App />
        </QueryClientProvider>
      </Guard>
    </StrictMode>,
  )
