import type { JudgedPair } from './judged-pairs.ts'

export interface Share {
  hits: number
  of: number
}

export interface Measures {
  precision: Share
  recall: Share
  f1: number
}

export type Predict = (pair: JudgedPair) => boolean

export function measure(pairs: JudgedPair[], predict: Predict): Measures {
  const predicted = pairs.filter(predict)
  const same = pairs.filter(({ verdict }) => verdict === 'same')
  const hits = predicted.filter(({ verdict }) => verdict === 'same').length
  return {
    precision: { hits, of: predicted.length },
    recall: { hits, of: same.length },
    f1: predicted.length + same.length === 0 ? 0 : (2 * hits) / (predicted.length + same.length),
  }
}

/** The 95 % interval of a share (Wilson, "Probable Inference", JASA 22, 1927). */
export function wilson({ hits, of }: Share): [number, number] {
  if (of === 0) return [0, 1]
  const z = 1.96
  const share = hits / of
  const middle = share + z ** 2 / (2 * of)
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const scale = 1 + z ** 2 / of
  return [(middle - spread) / scale, (middle + spread) / scale]
}
