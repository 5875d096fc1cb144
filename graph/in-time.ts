/** What the work comes to. When that takes more than so many milliseconds it is awaited no longer: throws `late()`. */
export async function inTime<Result>(
  work: Promise<Result>,
  patience: number,
  late: () => Error,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const lateness = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), patience)
  })
  try {
    return await Promise.race([work, lateness])
  } finally {
    clearTimeout(timer)
  }
}
