/** How passwords are kept. */
export interface PasswordHasher {
  readonly hash: (password: string) => Promise<string>;
  /** Always takes the time of a verification; a null hash is never right. */
  readonly verify: (hash: string | null, password: string) => Promise<boolean>;
}

/** Slows down whoever tries too often, by key; the answer is how long to wait in milliseconds, 0 for go on. */
export interface Throttle {
  readonly hit: (key: string) => Promise<number>;
  /** Takes back the last hit: it was none of those that are counted. */
  readonly giveBack: (key: string) => Promise<void>;
  /** Begins anew with a key. */
  readonly forget: (key: string) => Promise<void>;
}
