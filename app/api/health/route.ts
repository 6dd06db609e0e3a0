import { health } from "@/lib/server/health";

/** Whether the server can answer: 200 with what it sees, 503 where the database does not answer. */
export async function GET(): Promise<Response> {
  const { ok, ...seen } = await health();
  return Response.json({ status: ok ? "ok" : "unavailable", ...seen }, { status: ok ? 200 : 503 });
}
