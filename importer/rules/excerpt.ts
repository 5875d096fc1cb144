const enoughToKnow = 120

/** So much of what a file says that whoever wrote it knows it again. */
export function excerpt(written: string): string {
  return written.length > enoughToKnow ? `${written.slice(0, enoughToKnow)}…` : written
}
