import type { RequestHandler } from 'express'
import { foreignHost } from '../problems.ts'

/**
 * A page elsewhere could make a browser ask this machine under another name (DNS rebinding); only our own names are
 * answered. The name is that of the request itself: what a proxy says of it any page could say too.
 */
export function onlyAsked(names: ReadonlySet<string>): RequestHandler {
  const known = new Set([...names].map((name) => name.toLowerCase()))
  return (request, _response, next) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    next(known.has(host.toLowerCase()) ? undefined : foreignHost(host))
  }
}
