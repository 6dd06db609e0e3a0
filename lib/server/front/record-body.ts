import type { ServerResponse } from "node:http";

/** Hands over the whole body of an answer when it was sent to its end. */
export function recordBody(response: ServerResponse, done: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const recording =
    <R>(send: (...args: never[]) => R) =>
    (...args: unknown[]): R => {
      const [chunk] = args;
      if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
      return send(...(args as never[]));
    };
  response.write = recording(response.write.bind(response));
  response.end = recording(response.end.bind(response));
  response.once("finish", () => {
    done(Buffer.concat(chunks));
  });
}
