import { nodeId, slug } from '#model/ids.ts'
import type { NamedType } from '#model/node-types.ts'
import type { Aliases } from '../names/aliases.ts'
import { nameWithoutLetters } from '../rules/name-without-letters.ts'
import { type Finding, finding } from '../rules/rule.ts'

export type Tell = (finding: Finding) => void

/** One use of a spelling of a name, with the key of the node that it names. */
export interface Mention {
  type: NamedType
  key: string
  spelling: string
}

/** The id of what is named so; undefined, and told, for a name that has nothing to go by. */
export type Named = (type: NamedType, spelling: string, path: Finding['path']) => string | undefined

/** Gives names their ids, and takes down each use. */
export function namer(aliases: Aliases, mentions: Mention[], tell: Tell): Named {
  return (type, spelling, path) => {
    const key = aliases.keyOf(slug(spelling))
    if (key === '') {
      tell(finding(nameWithoutLetters, path, { spelling }))
      return undefined
    }
    mentions.push({ type, key, spelling })
    return nodeId(type, key)
  }
}
