import type { Profile } from "./model";

/** What a published listing teaches: its words, its concepts and the subclasses it was approved with. */
export type Lesson = Pick<Profile, "id" | "words" | "concepts" | "ipc">;

type Counts = ReadonlyMap<string, number>;

/** What published listings tell about words and subclasses; read by the suggestion. */
export interface LearnedIpc {
  /** How often listings of each subclass use a word. */
  readonly word: (key: string) => Counts;
  /** How often listings of each subclass speak of a concept. */
  readonly concept: (id: string) => Counts;
}

/**
 * So many listings teach at most, the latest ones. Above a few thousand another one changes little, and each
 * keeps some 2.5 kB of counts.
 */
const mostTeachers = 10_000;
/** Counts are sums of shares of one listing; what is left below this after unlearning is a rounding error. */
const nothing = 1e-9;

const none: Counts = new Map();

/** Words and concepts live apart: a concept's id could be a word's key. */
const conceptKey = (id: string): string => `c:${id}`;

/**
 * Learns from published listings one by one, and forgets those that are taken down. Where there are more than
 * may teach, the one that came or changed longest ago is forgotten for the new one.
 */
export class IpcTeachings implements LearnedIpc {
  readonly #counts = new Map<string, Map<string, number>>();
  /** By id, the latest last. */
  readonly #teachers = new Map<string, Lesson>();
  readonly #most: number;

  constructor(most: number = mostTeachers) {
    this.#most = most;
  }

  word(key: string): Counts {
    return this.#counts.get(key) ?? none;
  }

  concept(id: string): Counts {
    return this.#counts.get(conceptKey(id)) ?? none;
  }

  /** Takes a listing's words for its declared subclasses; a listing with none teaches nothing. */
  learn(lesson: Lesson): void {
    this.forget(lesson.id);
    if (!lesson.ipc.some(({ declared }) => declared)) return;
    const [oldest] = this.#teachers.keys();
    if (oldest !== undefined && this.#teachers.size >= this.#most) this.forget(oldest);
    const { id, words, concepts, ipc } = lesson;
    const kept = { id, words, concepts, ipc };
    this.#teachers.set(id, kept);
    this.#add(kept, 1);
  }

  /** Takes back what a listing taught, if anything. */
  forget(id: string): void {
    const lesson = this.#teachers.get(id);
    if (lesson === undefined) return;
    this.#teachers.delete(id);
    this.#add(lesson, -1);
  }

  /** What was learned, in the order in which it must be learned again elsewhere. */
  lessons(): Lesson[] {
    return [...this.#teachers.values()];
  }

  #add({ words, concepts, ipc }: Lesson, sign: 1 | -1): void {
    const codes = ipc.filter(({ declared }) => declared).map(({ code }) => code);
    const share = sign / codes.length;
    const keys = [...words.map(({ key }) => key), ...concepts.map(({ key }) => conceptKey(key))];
    for (const key of keys) for (const code of codes) this.#count(key, code, share);
  }

  #count(key: string, code: string, by: number): void {
    const counts = this.#counts.get(key) ?? new Map<string, number>();
    this.#counts.set(key, counts);
    const count = (counts.get(code) ?? 0) + by;
    if (count > nothing) counts.set(code, count);
    else counts.delete(code);
    if (counts.size === 0) this.#counts.delete(key);
  }
}

/** Nothing learned yet. */
export const nothingLearned: LearnedIpc = new IpcTeachings();
