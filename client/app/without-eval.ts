import { config } from 'zod'

// The page's security policy allows no code made from text. Zod would try when the first schema is made,
// so this comes before every other import.
config({ jitless: true })
