/**
 * What is left of records, the newest first, when each figure is taken from the newest that has it. One stays with what
 * was measured in the same run: figures of different runs are not held against each other.
 */
export function newestFigures<Figure, Record extends { figures: Figure[] }>(
  records: readonly Record[],
  nameOf: (figure: Figure, record: Record) => string,
): Record[] {
  const known = new Set<string>()
  return records.map((record) => {
    const figures = record.figures.filter((figure) => !known.has(nameOf(figure, record)))
    for (const figure of figures) known.add(nameOf(figure, record))
    return { ...record, figures }
  })
}
