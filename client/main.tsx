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
