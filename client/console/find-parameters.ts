const apart =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|\$(?:`((?:[^`]|``)+)`|([\p{L}\p{N}_]+))|`(?:[^`]|``)*`/gu

/** The names of a query's parameters in the order of their first use; not those in its texts and comments. */
export function findParameters(query: string): string[] {
  const names = [...query.matchAll(apart)].flatMap(
    ([, quoted, plain]) => plain ?? quoted?.replaceAll('``', '`') ?? [],
  )
  return [...new Set(names)]
}
