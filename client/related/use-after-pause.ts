import { useEffect, useState } from 'react'

/** Who walks from node to node asks for none of them. */
const pause = 250

/** Whether the reader has stayed with this for a while. */
export function useAfterPause(what: string): boolean {
  const [stayedWith, setStayedWith] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setStayedWith(what), pause)
    return () => clearTimeout(timer)
  }, [what])
  return stayedWith === what
}
