import type { Rule } from './rule.ts'

export const sourceWithoutPublisher: Rule<{ host: string | undefined }> = {
  name: 'source-without-publisher',
  severity: 'info',
  about: 'a source does not say who published it; the host of its address is taken',
  message: ({ host }) =>
    host ? `nobody is named as the publisher; ${host} is taken` : 'nobody is named as the publisher',
  hint: () => 'Add publisher: the name of the newspaper, agency or archive.',
}
