import { IncomingMessage, ServerResponse } from 'node:http'
import type { Express } from 'express'

/**
 * What a server is to make of each request and response, so that they are Express's own from the beginning. Left to
 * itself Express gives each of the two another prototype as it comes, and V8 then keeps them, with all that belongs to
 * the request, until its next full collection.
 */
export function ownMessages(app: Express) {
  class OwnRequest extends IncomingMessage {}
  class OwnResponse extends ServerResponse<IncomingMessage> {}
  Object.setPrototypeOf(OwnRequest.prototype, app.request)
  Object.setPrototypeOf(OwnResponse.prototype, app.response)
  Object.assign(app, { request: OwnRequest.prototype, response: OwnResponse.prototype })
  return { IncomingMessage: OwnRequest, ServerResponse: OwnResponse }
}
