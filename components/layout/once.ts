import type { ReactNode } from "react";

/** Gives the node at the first call and nothing after it: the framework asks once a flush. */
export function once(node: ReactNode): () => ReactNode {
  let left = node;
  return () => {
    const given = left;
    left = null;
    return given;
  };
}
