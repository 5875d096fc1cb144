import { describe, expect, it } from 'vitest'
import { nodeTypes } from '#model/node-types.ts'
import css from './theme.css?raw'

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

// Machado, Oliveira and Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency",
// severity 1, on linear RGB.
const sights: Record<string, Matrix> = {
  'every cone': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
}
/** About five times the least difference in OKLab that can be noticed side by side. */
const farEnough = 0.1
/** Between neighbours on a scale, which is read as an order and not colour by colour. */
const leastStep = 0.059

const [light = '', dark = ''] = css.split('[data-theme="dark"]')

function colour(theme: string, name: string): Triple {
  const hex = new RegExp(`--${name}: #(..)(..)(..)`).exec(theme)
  if (!hex) throw new Error(`There is no colour ${name}.`)
  return [linear(hex[1]), linear(hex[2]), linear(hex[3])]
}

function linear(hex = ''): number {
  const value = Number.parseInt(hex, 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

/** Björn Ottosson 2020, "A perceptual color space for image processing". */
function toOklab(rgb: Triple): Triple {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  )
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  )
}

function distance(one: Triple, other: Triple): number {
  const [[a, b, c], [d, e, f]] = [toOklab(one), toOklab(other)]
  return Math.hypot(a - d, b - e, c - f)
}

/** The WCAG contrast of two colours. */
function contrast(one: Triple, other: Triple): number {
  const light = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
  const [a, b] = [light(one), light(other)]
  return Math.max(a, b) / Math.min(a, b)
}

function tooNear(names: readonly string[], seen: (name: string) => Triple) {
  return names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .map((other) => ({ one, other, distance: distance(seen(one), seen(other)) }))
      .filter(({ distance }) => distance < farEnough),
  )
}

const themes = Object.entries({ light, dark })
const types = nodeTypes.map((type) => type.toLowerCase())
const communities = [...[1, 2, 3, 4, 5, 6].map((number) => `community-${number}`), 'community-other']
const scale = [1, 2, 3, 4, 5].map((number) => `scale-${number}`)

describe.each(themes)('the colours of nodes, %s', (_, theme) => {
  describe.each(Object.entries({ types, communities }))('of the %s', (_, names) => {
    it.each(Object.entries(sights))('can be told apart with %s', (_, matrix) => {
      expect(tooNear(names, (name) => times(matrix, colour(theme, name)))).toEqual([])
    })
  })

  it.each([...types, ...communities, ...scale])('stand out from the ground: %s', (name) => {
    expect(contrast(colour(theme, name), colour(theme, 'bg'))).toBeGreaterThan(3)
    expect(contrast(colour(theme, name), colour(theme, 'panel'))).toBeGreaterThan(3)
  })

  it('of the scale go one way from those near the ground, each a step that can be seen from the last', () => {
    const fromGround = (name: string) =>
      Math.abs(toOklab(colour(theme, name))[0] - toOklab(colour(theme, 'bg'))[0])
    expect(scale.toSorted((one, other) => fromGround(one) - fromGround(other))).toEqual(scale)
    const steps = scale
      .slice(1)
      .map((name, index) => distance(colour(theme, name), colour(theme, scale[index] ?? '')))
    expect(Math.min(...steps)).toBeGreaterThan(leastStep)
  })
})
