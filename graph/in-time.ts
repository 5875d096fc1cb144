const ticks = 10

/**
 * What the work comes to. When that takes more than so many milliseconds it is awaited no longer: throws `late()`. Time
 * in which the whole process stood still, as that of a laptop asleep, does not count: it could hear no answer.
 */
export async function inTime<Result>(
  work: Promise<Result>,
  patience: number,
  late: () => Error,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const lateness = new Promise<never>((_resolve, reject) => {
    let left = ticks
    timer = setInterval(() => {
      if (--left === 0) reject(late())
    }, patience / ticks)
  })
  try {
    return await Promise.race([work, lateness])
  } finally {
    clearInterval(timer)
  }
}
