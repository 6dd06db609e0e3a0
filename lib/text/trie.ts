/** A tree of symbols (words of a term, or characters) with what stands at the end of each path. */
export interface TrieNode<T> {
  value: T | undefined;
  next: Map<string, TrieNode<T>> | undefined;
}

export const emptyNode = <T>(): TrieNode<T> => ({ value: undefined, next: undefined });

function childOf<T>(node: TrieNode<T>, symbol: string): TrieNode<T> {
  node.next ??= new Map<string, TrieNode<T>>();
  const known = node.next.get(symbol);
  if (known !== undefined) return known;
  const made = emptyNode<T>();
  node.next.set(symbol, made);
  return made;
}

/** The node at the end of a path, made where it is missing. */
export function nodeAt<T>(root: TrieNode<T>, path: Iterable<string>): TrieNode<T> {
  let node = root;
  for (const symbol of path) node = childOf(node, symbol);
  return node;
}

/** The longest path from `start` that ends at a value, with the index after it. `symbolAt` null = skip it. */
export function longestMatch<T>(
  root: TrieNode<T>,
  symbolAt: (index: number) => string | null,
  start: number,
  length: number,
): { readonly value: T; readonly end: number } | null {
  let best: { value: T; end: number } | null = null;
  let node: TrieNode<T> | undefined = root;
  for (let index = start; index < length; index++) {
    const symbol = symbolAt(index);
    if (symbol === null) continue;
    node = node.next?.get(symbol);
    if (node === undefined) break;
    if (node.value !== undefined) best = { value: node.value, end: index + 1 };
  }
  return best;
}

/** Every path that ends at a value. */
export function* pathsOf<T>(
  node: TrieNode<T>,
  path: readonly string[] = [],
): Generator<{ readonly path: readonly string[]; readonly value: T }> {
  if (node.value !== undefined) yield { path, value: node.value };
  for (const [symbol, next] of node.next ?? []) yield* pathsOf(next, [...path, symbol]);
}
