import { register } from 'tsx/esm/api'

// A thread inherits no loader: it has to register its own before it can read TypeScript.
register()
await import('./search-thread.ts')
