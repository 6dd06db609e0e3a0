import type { Language } from "@/lib/taxonomy/languages";
import { type TrieNode, emptyNode, nodeAt } from "../trie";
import { conceptFiles } from "./data";
import { type Concept, conceptFileSchema } from "./schema";
import { type TableName, isAbbreviation, needsCapitals, termPath, termPaths } from "./term-form";

/** What a term stands for. `rank` 0 = the preferred term of its concept. */
export interface Term {
  readonly concept: string;
  readonly rank: number;
  /** One word with two capitals or more. */
  readonly abbreviation: boolean;
  /** Counts only where it is written with capitals. */
  readonly cased: boolean;
}

/** The concepts and their terms, ready to be looked up. */
export interface Thesaurus {
  /** In the order of their ids. */
  readonly concepts: readonly Concept[];
  readonly concept: (id: string) => Concept | undefined;
  /** The broader concepts of a concept, the nearest first; empty for an unknown one. */
  readonly broaderOf: (id: string) => readonly string[];
  /** The terms of a language as a tree, built on first use. */
  readonly table: (name: TableName) => TrieNode<Term>;
  /** The terms that count only in context, each with all that it may stand for; built on first use. */
  readonly contextTable: (name: TableName) => TrieNode<readonly Term[]>;
  /** The term to show to a reader: preferred in the language, else in English, else the id. */
  readonly label: (id: string, lang: Language) => string;
}

type ById = ReadonlyMap<string, Concept>;

function broaderChain(byId: ById, id: string): string[] {
  const chain: string[] = [];
  let broader = byId.get(id)?.broader ?? null;
  while (broader !== null && !chain.includes(broader)) {
    chain.push(broader);
    broader = byId.get(broader)?.broader ?? null;
  }
  return chain;
}

/**
 * Which of two owners a term goes to: the narrower of two related concepts, since the broader one is
 * reached through it; else the one that prefers the term; else the first by id.
 */
function better(byId: ById, a: Term, b: Term): Term {
  if (a.concept === b.concept) return a.cased && !b.cased ? b : a;
  if (broaderChain(byId, a.concept).includes(b.concept)) return a;
  if (broaderChain(byId, b.concept).includes(a.concept)) return b;
  if (a.rank !== b.rank) return a.rank < b.rank ? a : b;
  return a.concept < b.concept ? a : b;
}

const languageOfTable = (name: TableName): Language => (name === "vi-plain" ? "vi" : name);

const termOf = ({ id }: Concept, text: string, rank: number): Term => ({
  concept: id,
  rank,
  abbreviation: isAbbreviation(text),
  cased: needsCapitals(text),
});

function buildTable(byId: ById, name: TableName): TrieNode<Term> {
  const root = emptyNode<Term>();
  for (const concept of byId.values()) {
    for (const [rank, text] of (concept.terms[languageOfTable(name)] ?? []).entries()) {
      const term = termOf(concept, text, rank);
      for (const path of termPaths(name, text)) {
        if (path.length === 0) continue;
        const node = nodeAt(root, path);
        node.value = node.value === undefined ? term : better(byId, node.value, term);
      }
    }
  }
  return root;
}

function buildContextTable(byId: ById, name: TableName): TrieNode<readonly Term[]> {
  const root = emptyNode<readonly Term[]>();
  for (const concept of byId.values()) {
    for (const [rank, text] of (concept.context?.[languageOfTable(name)] ?? []).entries()) {
      const node = nodeAt(root, termPath(name, text));
      node.value = [...(node.value ?? []), termOf(concept, text, rank)];
    }
  }
  return root;
}

function onFirstUse<T>(build: (name: TableName) => T): (name: TableName) => T {
  const built = new Map<TableName, T>();
  return (name) => {
    const known = built.get(name) ?? build(name);
    built.set(name, known);
    return known;
  };
}

/** Makes a thesaurus of concepts in any order; the same concepts give the same thesaurus. */
export function buildThesaurus(input: readonly Concept[]): Thesaurus {
  const concepts = input.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byId: ById = new Map(concepts.map((concept) => [concept.id, concept]));
  const chains = new Map(concepts.map(({ id }) => [id, broaderChain(byId, id)]));
  return {
    concepts,
    concept: (id) => byId.get(id),
    broaderOf: (id) => chains.get(id) ?? [],
    table: onFirstUse((name) => buildTable(byId, name)),
    contextTable: onFirstUse((name) => buildContextTable(byId, name)),
    label: (id, lang) => {
      const terms = byId.get(id)?.terms;
      return terms?.[lang]?.[0] ?? terms?.en?.[0] ?? id;
    },
  };
}

let built: Thesaurus | undefined;

/** The platform's thesaurus, read and checked on first use; a faulty data file throws with its name. */
export function thesaurus(): Thesaurus {
  built ??= buildThesaurus(
    Object.entries(conceptFiles).flatMap(([name, file]) => {
      const parsed = conceptFileSchema.safeParse(file);
      if (!parsed.success) throw new Error(`thesaurus file ${name}: ${parsed.error.message}`);
      return parsed.data;
    }),
  );
  return built;
}
