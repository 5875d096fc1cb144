import { aliasInTwoGroups } from './alias-in-two-groups.ts'
import { aliasSameAndDistinct } from './alias-same-and-distinct.ts'
import { aliasWithoutUse } from './alias-without-use.ts'
import { aliasesNotRead } from './aliases-not-read.ts'
import { badAlias } from './bad-alias.ts'
import { badDate } from './bad-date.ts'
import { badUrl } from './bad-url.ts'
import { damagedEvent } from './damaged-event.ts'
import { danglingRelation } from './dangling-relation.ts'
import { duplicateId } from './duplicate-id.ts'
import { idDiffersFromFile } from './id-differs-from-file.ts'
import { importanceOutOfRange } from './importance-out-of-range.ts'
import { likelyAlias } from './likely-alias.ts'
import { listItemNotText } from './list-item-not-text.ts'
import { missingDate } from './missing-date.ts'
import { missingId } from './missing-id.ts'
import { missingTitle } from './missing-title.ts'
import { mostlyUnrated } from './mostly-unrated.ts'
import { nameTooLong } from './name-too-long.ts'
import { nameWithoutLetters } from './name-without-letters.ts'
import { namesInOneLine } from './names-in-one-line.ts'
import { noEventIds } from './no-event-ids.ts'
import { notAnEvent } from './not-an-event.ts'
import { notText } from './not-text.ts'
import { rareTag } from './rare-tag.ts'
import { relationToItself } from './relation-to-itself.ts'
import { sourceNamesNothing } from './source-names-nothing.ts'
import { sourceRepeated } from './source-repeated.ts'
import { sourceWithoutPublisher } from './source-without-publisher.ts'
import { tierOutOfRange } from './tier-out-of-range.ts'
import { unknownField } from './unknown-field.ts'
import { unreadableAliases } from './unreadable-aliases.ts'
import { unreadableFile } from './unreadable-file.ts'
import { unreadableJson } from './unreadable-json.ts'
import { unreadableYaml } from './unreadable-yaml.ts'

/** Every rule, in the order of the documentation. */
export const rules = [
  unreadableFile,
  unreadableYaml,
  unreadableJson,
  notAnEvent,
  damagedEvent,
  missingId,
  missingTitle,
  missingDate,
  duplicateId,
  idDiffersFromFile,
  badDate,
  importanceOutOfRange,
  tierOutOfRange,
  notText,
  listItemNotText,
  namesInOneLine,
  nameWithoutLetters,
  nameTooLong,
  badUrl,
  sourceNamesNothing,
  sourceWithoutPublisher,
  sourceRepeated,
  noEventIds,
  danglingRelation,
  relationToItself,
  unknownField,
  mostlyUnrated,
  rareTag,
  likelyAlias,
  unreadableAliases,
  badAlias,
  aliasInTwoGroups,
  aliasSameAndDistinct,
  aliasWithoutUse,
  aliasesNotRead,
]
