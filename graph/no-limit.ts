/** The LIMIT of a question that asks for all there is: far above what any corpus has. */
export const noLimit = 10_000_000
