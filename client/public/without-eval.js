// The page's security policy allows no code made from text. Zod would try when the first schema is made, so it is
// told here, before any module runs, in whatever order the modules are loaded.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
