import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** What the page shows first, what it fetches at once for its canvas, and what it fetches while there is time. */
const groups = [
  { name: 'first', tags: ['$initial' as const] },
  { name: 'canvas', test: /\/client\/canvas\// },
  // The rest is fetched only when it is asked for.
  { name: 'late', test: /\/client\/(?!console\/|export\/|dossiers\/report\/)/ },
]

export default defineConfig({
  root: 'client',
  plugins: [react()],
  // The server puts a new one in its place each time it sends the page.
  html: { cspNonce: 'SKEIN_NONCE' },
  build: {
    outDir: '../build/client',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1500,
    // A file for each module that two parts share would be a hundred requests.
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4860' } },
})
