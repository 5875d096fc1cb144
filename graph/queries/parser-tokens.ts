const signs: Record<string, string> = {
  LParen: '(',
  RParen: ')',
  LBracket: '[',
  RBracket: ']',
  LBrace: '{',
  RBrace: '}',
  Colon: ':',
  Comma: ',',
  Dot: '.',
  DotDot: '..',
  Pipe: '|',
  Eq: '=',
  Lt: '<',
  Gt: '>',
  Minus: '-',
  Star: '*',
  Arrow: '->',
  LeftArrow: '<-',
}

/** The parser of the embedded store calls a sign or a keyword that is missing by its own name for it: RParen, As. */
export function inSigns(message: string): string {
  return message.replace(
    /^Expected ([A-Z][A-Za-z]*)$/,
    (_, token: string) => `Expected ${signs[token] ?? token.toUpperCase()}`,
  )
}
