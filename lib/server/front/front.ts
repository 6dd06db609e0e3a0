import type { IncomingMessage, ServerResponse } from "node:http";
import { guestPageKey } from "./guest-page";
import { keptPage, sendKept } from "./kept-page";
import type { PageShelf } from "./page-shelf";
import { recordBody } from "./record-body";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const okStatus = 200;

/** Answers requests by `make`, and those of guests for the same page within a moment by what was made. */
export function withKeptPages(shelf: PageShelf, make: Answer): Answer {
  return async (request, response) => {
    const key = guestPageKey(request);
    const kept = key === null ? undefined : await shelf.find(key);
    if (kept !== undefined) {
      sendKept(kept, response);
      return;
    }
    const keep = key === null ? null : shelf.keeper();
    if (key !== null && keep !== null) {
      recordBody(response, (body) => {
        const page = keptPage(response.getHeaders(), body);
        if (response.statusCode === okStatus && page !== null) keep(key, page);
      });
    }
    await make(request, response);
  };
}
