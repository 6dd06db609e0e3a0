import { localeOf, problem } from "@/lib/server/api";

/** Every path of the API that no other route answers. */
const unknown = (request: Request): Promise<Response> =>
  problem(localeOf(request.headers), "not_found");

export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT };
