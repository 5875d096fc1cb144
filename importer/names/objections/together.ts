import type { Objection } from '../reason.ts'

/** An event that lists both usually means two. */
export const together: Objection = {
  name: 'together',
  weigh(a, b) {
    if (a.type !== 'Actor') return undefined
    const [fewer, more] = a.events.size <= b.events.size ? [a.events, b.events] : [b.events, a.events]
    const both = [...fewer].filter((event) => more.has(event)).length
    if (both === 0) return undefined
    const remains = Math.max(0.2, 0.6 - 0.2 * (both - 1))
    return { remains, text: `${both === 1 ? 'one event names' : `${both} events name`} both` }
  },
}
