import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../build/client',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1500,
    // client/app/without-eval.ts runs with zod itself, before any part of the page that uses it, loaded early or late.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|without-eval/ }] } },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4860' } },
})
