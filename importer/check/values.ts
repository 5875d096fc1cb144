import { z } from 'zod'
import { compareText } from '#model/compare-text.ts'
import { type Properties, PropertyValue } from '#model/graph.ts'
import { slug } from '#model/ids.ts'
import { listItemNotText } from '../rules/list-item-not-text.ts'
import { nameTooLong } from '../rules/name-too-long.ts'
import { namesInOneLine } from '../rules/names-in-one-line.ts'
import { notText } from '../rules/not-text.ts'
import type { Rule } from '../rules/rule.ts'
import { isBlank, type Reader } from './reader.ts'
import { isTooLong } from './too-long.ts'

const Text = z.union([z.string(), z.number(), z.boolean()]).transform((value) => String(value).trim())
const WholeNumber = z.union([
  z.int(),
  z
    .string()
    .regex(/^\s*-?\d+(\.0+)?\s*$/)
    .transform(Number),
])

/** A line of text. A number or a truth value is taken as it is written. */
export function text(reader: Reader, name: string): string | undefined {
  const value = reader.take(name)
  if (value === undefined) return undefined
  const parsed = Text.safeParse(value)
  if (parsed.success) return parsed.data
  reader.keepAsWritten(name)
  reader.report(notText, reader.at(name), { name, value })
  return undefined
}

/** A line of text that every file should have: the rule is broken where nothing stands, not where something else does. */
export function expectedText<Subject>(
  reader: Reader,
  name: string,
  rule: Rule<Subject>,
  subject: Subject,
): string | undefined {
  if (reader.take(name) === undefined) reader.report(rule, reader.at(name), subject)
  return text(reader, name)
}

/** Whether what stands there, or an item of it, is text, or a number, which is taken as it is written. */
export function holdsText(value: unknown): boolean {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items.some((item) => typeof item === 'string' || typeof item === 'number')
}

/** A list of texts without repeats; a single text is a list of one. */
export function textList(reader: Reader, name: string): string[] {
  const value = reader.take(name)
  if (value === undefined) return []
  const found = new Set<string>()
  for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
    const parsed = Text.safeParse(item)
    if (parsed.success && parsed.data !== '') found.add(parsed.data)
    else reportItem(reader, name, index, item)
  }
  return [...found]
}

/** Whether a text can name a node by this key. One that cannot is told, and kept with the others of its field. */
export function canName(reader: Reader, field: string, written: string, key: string): boolean {
  if (!isTooLong(key)) return true
  reader.keepAsWritten(field)
  reader.report(nameTooLong, reader.at(field, { text: written }), { written })
  return false
}

/** A text that names something. */
export function nameText(reader: Reader, field: string): string | undefined {
  const name = text(reader, field)
  return name !== undefined && canName(reader, field, name, slug(name)) ? name : undefined
}

/** A list of names without repeats; a single name is a list of one. */
export function nameList(reader: Reader, field: string): string[] {
  const value = reader.take(field)
  if (typeof value === 'string' && /[,;]/.test(value)) {
    reader.report(namesInOneLine, reader.at(field), { written: value.trim() })
  }
  return textList(reader, field).filter((name) => {
    const key = slug(name)
    // That it names nothing is told where it should.
    if (key === '') reader.keepAsWritten(field)
    return canName(reader, field, name, key)
  })
}

function reportItem(reader: Reader, name: string, index: number, item: unknown): void {
  const isEmpty = isBlank(item)
  if (!isEmpty) reader.keepAsWritten(name)
  reader.report(listItemNotText, reader.at(name, index), { isEmpty })
}

/** A whole number of a range; what is none breaks the rule. */
export function wholeNumber(
  reader: Reader,
  name: string,
  { min, max, rule }: { min: number; max: number; rule: Rule<{ value: unknown }> },
): number | undefined {
  const value = reader.take(name)
  if (value === undefined) return undefined
  const parsed = WholeNumber.safeParse(value)
  if (parsed.success && parsed.data >= min && parsed.data <= max) return parsed.data
  reader.keepAsWritten(name)
  reader.report(rule, reader.at(name), { value })
  return undefined
}

/**
 * What a store can hold of any value: scalars and lists of one kind of scalar as they are, everything
 * deeper as JSON text. Undefined for what says nothing: null, blank, an empty list or mapping.
 */
function propertyOf(value: unknown): PropertyValue | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'object' && Object.keys(value).length === 0) return undefined
  const parsed = PropertyValue.safeParse(value)
  if (!parsed.success) return JSON.stringify(value)
  const kinds = new Set([parsed.data].flat().map((item) => typeof item))
  return kinds.size === 1 ? parsed.data : JSON.stringify(value)
}

/** No store takes an empty name, or one with a NUL in it, for the name of a property. */
function keptName(reader: Reader, name: string, reserved: ReadonlySet<string>): string {
  const canStay = name !== '' && !name.includes('\0') && name !== '__proto__' && !reserved.has(name)
  return canStay ? name : reader.asWritten(name.replaceAll('\0', '\u2400'))
}

/** The fields that have no place in the model, to be kept under their own names, in the order of these. */
export function leftOver(reader: Reader, reserved: ReadonlySet<string>): Properties {
  const kept = reader.rest().flatMap(([name, value]): [string, PropertyValue][] => {
    const property = propertyOf(value)
    return property === undefined ? [] : [[keptName(reader, name, reserved), property]]
  })
  return Object.fromEntries(kept.sort(([a], [b]) => compareText(a, b)))
}
