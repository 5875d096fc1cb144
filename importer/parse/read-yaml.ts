import { FAILSAFE_SCHEMA, load, Type, YAMLException } from 'js-yaml'

/** A plain word that stands for a value; every other one is text. */
function plain(name: string, isOne: (word: string) => boolean, value: (word: string) => unknown): Type {
  return new Type(`tag:yaml.org,2002:${name}`, {
    kind: 'scalar',
    resolve: (word: unknown) => typeof word === 'string' && isOne(word),
    construct: value,
  })
}

const schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    plain(
      'null',
      (word) => /^(~|null|Null|NULL)?$/.test(word),
      () => null,
    ),
    plain(
      'bool',
      (word) => /^(true|True|TRUE|false|False|FALSE)$/.test(word),
      (word) => word.toLowerCase() === 'true',
    ),
    // Only what would be written the same again: 007, 1.10 and 12345678901234567890 stay texts.
    plain('float', (word) => /^-?\d/.test(word) && String(Number(word)) === word, Number),
  ],
})

/**
 * The fields of a front matter. Dates stay as written, for us to judge: `1985-08`, `1985-02-30`. Throws
 * YAMLException with the line.
 */
export function readYaml(text: string): object {
  const fields: unknown = load(text, { schema })
  if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) return fields
  throw new YAMLException('the front matter is not a list of fields')
}
