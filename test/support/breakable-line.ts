import { connect, createServer, type Socket } from 'node:net'

/** A way to a server that can be cut, and leads there again for whoever comes anew. */
export async function breakableLine(uri: string) {
  const { protocol, hostname, port } = new URL(uri)
  const open = new Set<Socket>()
  let came = 0
  const server = createServer((near) => {
    came++
    const far = connect(Number(port), hostname)
    for (const end of [near, far]) {
      open.add(end)
      end.on('error', () => {})
      end.on('close', () => {
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far)
    far.pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
  const cut = () => {
    for (const end of open) end.destroy()
    open.clear()
  }
  return {
    uri: `${protocol}//127.0.0.1:${address.port}`,
    cut,
    /** How many have come, all in all. */
    came: () => came,
    close() {
      server.close()
      cut()
    },
  }
}
