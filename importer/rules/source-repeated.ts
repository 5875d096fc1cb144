import type { Rule } from './rule.ts'

export const sourceRepeated: Rule<object> = {
  name: 'source-repeated',
  severity: 'info',
  about: 'the event cites one source twice',
  message: () => 'the event cites this source above already; the two are one citation',
  hint: () => 'Delete the repeat, or correct its address.',
}
