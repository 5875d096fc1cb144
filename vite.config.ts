import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'client',
  plugins: [react()],
  // The server puts a new one in its place each time it sends the page.
  html: { cspNonce: 'SKEIN_NONCE' },
  build: { outDir: '../build/client', emptyOutDir: true, chunkSizeWarningLimit: 1500 },
  server: { proxy: { '/api': 'http://127.0.0.1:4860' } },
})
