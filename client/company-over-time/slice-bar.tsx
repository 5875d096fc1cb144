import type { Slice } from '#model/api/company-over-time.ts'

const width = 60
const height = 12

/** How many stay, are back and are new, side by side, and below the line how many left, on the scale of all slices. */
export function SliceBar({ counts, most }: { counts: Slice['counts']; most: number }) {
  const scale = width / Math.max(1, most)
  const here = (['stays', 'back', 'new'] as const).map((standing) => ({
    standing,
    wide: counts[standing] * scale,
  }))
  const lefts = here.map((_, place) => here.slice(0, place).reduce((sum, { wide }) => sum + wide, 0))
  return (
    <svg className="slice-bar" width={width} height={height} aria-hidden="true">
      {here.map(({ standing, wide }, place) => (
        <rect key={standing} className={`slice-${standing}`} x={lefts[place]} y={0} width={wide} height={7} />
      ))}
      <rect className="slice-left" x={0} y={9} width={counts.left * scale} height={2} />
    </svg>
  )
}
